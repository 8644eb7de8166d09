package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.Conversion;
import java.math.BigInteger;

/**
 * The shape of a column in a path: what a query can ask of it.
 *
 * @param column the runtime's class
 * @param method the method of a path that makes it
 * @param isTyped whether the class has the property's type as an argument
 */
record ColumnForm(ClassName column, String method, boolean isTyped) {
    private static final ColumnForm TEXT = new ColumnForm(RuntimeTypes.STRING_COLUMN, "string", false);
    private static final ColumnForm TRUTH = new ColumnForm(RuntimeTypes.BOOLEAN_COLUMN, "bool", false);
    private static final ColumnForm NUMBER = new ColumnForm(RuntimeTypes.SUMMAND_COLUMN, "summand", true);
    private static final ColumnForm ORDERED = new ColumnForm(RuntimeTypes.COMPARABLE_COLUMN, "comparable", true);
    private static final ColumnForm PLAIN = new ColumnForm(RuntimeTypes.COLUMN, "column", true);

    /** The form that fits the property's type; behind a converter only equality is certain. */
    static ColumnForm of(AttributeModel attribute) {
        if (attribute.conversion() != null) {
            return attribute.conversion() instanceof Conversion.OfEnum ? ORDERED : PLAIN;
        }
        return switch (attribute.columnType()) {
            case STRING, NAMED -> TEXT;
            case BOOLEAN -> TRUTH;
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER -> NUMBER;
            case CHAR, UUID, DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> ORDERED;
            case BYTES, JSON, STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> PLAIN;
        };
    }

    /** The type of the column in a path from {@code root}. */
    TypeName type(TypeName root, AttributeModel attribute) {
        if (this == NUMBER) {
            return ParameterizedTypeName.get(column, root, attribute.type().box(), sum(attribute));
        }
        return isTyped
                ? ParameterizedTypeName.get(column, root, attribute.type().box())
                : ParameterizedTypeName.get(column, root);
    }

    /** The type of a sum: one that integers do not outgrow. */
    private static TypeName sum(AttributeModel attribute) {
        return switch (attribute.columnType()) {
            case BYTE, SHORT, INT -> ClassName.get(Long.class);
            case LONG -> ClassName.get(BigInteger.class);
            default -> attribute.type().box();
        };
    }
}
