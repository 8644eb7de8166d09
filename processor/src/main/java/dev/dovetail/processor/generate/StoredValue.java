package dev.dovetail.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.PropertyModel;
import java.util.Locale;

/** How a kind of value is read from a row and bound to a statement: by methods of the same name on both. */
final class StoredValue {
    private StoredValue() {}

    /** The method of {@code Row} that reads the attribute's stored value. */
    static String reading(AttributeModel attribute) {
        return method(attribute, fieldType(attribute).isPrimitive());
    }

    /** The method of {@code Parameters} that binds it. */
    static String binding(AttributeModel attribute) {
        return method(attribute, fieldType(attribute).isPrimitive() && !isFlagged(attribute));
    }

    private static String method(AttributeModel attribute, boolean primitive) {
        ColumnType type = attribute.columnType();
        String form = primitive ? "Value" : "OrNull";
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
            case NAMED -> "named";
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
        return mayBeMissing(attribute) && !isFlagged(attribute) ? attribute.type().box() : attribute.type();
    }

    /**
     * Whether a second field tells "no value yet" apart: each row has keys, and boxes for them take as much as it does.
     */
    static boolean isFlagged(AttributeModel attribute) {
        boolean whole = attribute.type().equals(TypeName.LONG) || attribute.type().equals(TypeName.INT);
        return whole && mayBeMissing(attribute) && attribute.conversion() == null;
    }

    static boolean isFlagged(PropertyModel property) {
        return property instanceof AttributeModel attribute && isFlagged(attribute);
    }

    /** The field that tells whether there is a value. */
    static String flag(String variable) {
        return "$has" + Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
    }

    private static boolean mayBeMissing(AttributeModel attribute) {
        return attribute.id()
                || attribute.foreignKey()
                || !attribute.column().defaultValue().isEmpty()
                || attribute.conversion() != null;
    }

    /** The value of a boxed field as a primitive getter returns it: zero if there is none yet. */
    static String orZero(String field, TypeName primitive) {
        if (primitive.equals(TypeName.BOOLEAN)) {
            return field + " != null && " + field;
        }
        return field + " == null ? " + (primitive.equals(TypeName.CHAR) ? "'\\0'" : "0") + " : " + field;
    }
}
