package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.Conversion;
import java.math.BigInteger;

/**
 * The class of a column in a path, which decides the conditions and functions that queries can use.
 *
 * @param column the class of the runtime
 * @param method the method of a path that creates the column
 * @param isTyped whether the class has a type argument for the type of the property
 */
record ColumnForm(ClassName column, String method, boolean isTyped) {
    private static final ColumnForm TEXT = new ColumnForm(RuntimeTypes.STRING_COLUMN, "string", false);
    private static final ColumnForm TRUTH = new ColumnForm(RuntimeTypes.BOOLEAN_COLUMN, "bool", false);
    private static final ColumnForm NUMBER = new ColumnForm(RuntimeTypes.SUMMAND_COLUMN, "summand", true);
    private static final ColumnForm ORDERED = new ColumnForm(RuntimeTypes.COMPARABLE_COLUMN, "comparable", true);
    private static final ColumnForm PLAIN = new ColumnForm(RuntimeTypes.COLUMN, "column", true);

    /**
     * Returns the form for the type of {@code attribute}. A column with a converter can only be compared for equality.
     */
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

    /** Returns the type of the column in a path from {@code root}. */
    TypeName type(TypeName root, AttributeModel attribute) {
        if (this == NUMBER) {
            return ParameterizedTypeName.get(column, root, attribute.type().box(), sum(attribute));
        }
        return isTyped
                ? ParameterizedTypeName.get(column, root, attribute.type().box())
                : ParameterizedTypeName.get(column, root);
    }

    /** Returns the type of the sum, which is wider than the type of an integer attribute. */
    private static TypeName sum(AttributeModel attribute) {
        return switch (attribute.columnType()) {
            case BYTE, SHORT, INT -> ClassName.get(Long.class);
            case LONG -> ClassName.get(BigInteger.class);
            default -> attribute.type().box();
        };
    }
}
