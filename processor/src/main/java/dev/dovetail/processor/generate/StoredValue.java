package dev.dovetail.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.PropertyModel;
import java.util.Locale;

/** Chooses the methods that read a value from a row and bind it to a statement, and the type of its field. */
final class StoredValue {
    private StoredValue() {}

    /** Returns the name of the method of {@code Row} that reads the stored value of {@code attribute}. */
    static String reading(AttributeModel attribute) {
        return method(attribute, fieldType(attribute).isPrimitive());
    }

    /** Returns the name of the method of {@code Parameters} that binds it. */
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
     * Returns the type of the field for {@code attribute}. It is the type of the property, boxed if the value may be
     * missing and no boolean field tells so ({@link #isFlagged(AttributeModel)}). A value may be missing in
     * identifiers, foreign keys, components of records, columns that the database can fill and converted attributes.
     * Null then means no value, unlike 0.
     */
    static TypeName fieldType(AttributeModel attribute) {
        return mayBeMissing(attribute) && !isFlagged(attribute) ? attribute.type().box() : attribute.type();
    }

    /**
     * Returns whether a second field, a boolean, tells if the value is present. It is used for {@code long} and
     * {@code int}, and takes no more memory than boxing.
     */
    static boolean isFlagged(AttributeModel attribute) {
        boolean whole = attribute.type().equals(TypeName.LONG) || attribute.type().equals(TypeName.INT);
        return whole && mayBeMissing(attribute) && attribute.conversion() == null;
    }

    /** Returns whether {@code property} is an attribute with such a field. */
    static boolean isFlagged(PropertyModel property) {
        return property instanceof AttributeModel attribute && isFlagged(attribute);
    }

    /** Returns the name of the boolean field that tells whether {@code variable} has a value. */
    static String flag(String variable) {
        return "$has" + Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
    }

    private static boolean mayBeMissing(AttributeModel attribute) {
        return attribute.id()
                || attribute.isComponent()
                || attribute.foreignKey()
                || !attribute.column().defaultValue().isEmpty()
                || attribute.column().writes().fetched() && attribute.column().writes().inserted()
                || attribute.conversion() != null;
    }

    /** Returns an expression for the value of a boxed field as a primitive getter returns it: zero if it is null. */
    static String orZero(String field, TypeName primitive) {
        if (primitive.equals(TypeName.BOOLEAN)) {
            return field + " != null && " + field;
        }
        return field + " == null ? " + (primitive.equals(TypeName.CHAR) ? "'\\0'" : "0") + " : " + field;
    }
}
