package dev.dovetail.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.sql.ColumnType;
import java.util.Locale;

/** How a kind of value is read from a row and bound to a statement: by methods of the same name on both. */
final class StoredValue {
    private StoredValue() {}

    /** The method of {@code Row} and of {@code Parameters} that carries the attribute's stored value. */
    static String method(AttributeModel attribute) {
        ColumnType type = attribute.columnType();
        String form = fieldType(attribute).isPrimitive() ? "Value" : "OrNull";
        return switch (type) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR -> type.name().toLowerCase(Locale.ROOT) + form;
            case STRING -> "string";
            case DECIMAL -> "decimal";
            case BIG_INTEGER -> "bigInteger";
            case BYTES -> "bytes";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case DATE_TIME -> "dateTime";
            case INSTANT -> "instant";
            case OFFSET_DATE_TIME -> "offsetDateTime";
            case JSON -> "json";
            case STRING_ARRAY -> "strings";
            case INT_ARRAY -> "ints";
            case LONG_ARRAY -> "longs";
            case DOUBLE_ARRAY -> "doubles";
            case UUID_ARRAY -> "uuids";
        };
    }

    /**
     * The type of the attribute's field: the user's own, save that a primitive is boxed where "no value yet" has to be
     * told apart from 0. That is so for keys, for columns that the database fills in, and behind a converter.
     */
    static TypeName fieldType(AttributeModel attribute) {
        return mayBeMissing(attribute) ? attribute.type().box() : attribute.type();
    }

    private static boolean mayBeMissing(AttributeModel attribute) {
        return attribute.id()
                || attribute.foreignKey()
                || !attribute.column().defaultValue().isEmpty()
                || attribute.conversion() != null;
    }

    /** What a primitive getter returns where there is no value yet. */
    static String zero(TypeName primitive) {
        if (primitive.equals(TypeName.BOOLEAN)) {
            return "false";
        }
        return primitive.equals(TypeName.CHAR) ? "'\\0'" : "0";
    }
}
