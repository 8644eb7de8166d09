package dev.dovetail.processor.resolve;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NativeEnum;
import java.util.List;
import java.util.Locale;

/** What two columns must have in common if one foreign key column refers to both, as texts for messages. */
final class ColumnForm {
    private ColumnForm() {}

    /** Returns the texts of {@code column}. */
    static List<String> of(ColumnModel column) {
        NativeEnum nativeEnum = column.nativeEnum();
        boolean isText = column.type() == ColumnType.STRING || column.type() == ColumnType.BYTES;
        boolean isDecimal = column.type() == ColumnType.DECIMAL || column.type() == ColumnType.BIG_INTEGER;
        return List.of("a column for " + type(column.type()),
                isText ? "length = " + column.length() : "",
                isDecimal ? "precision = " + column.precision() : "",
                isDecimal ? "scale = " + column.scale() : "",
                column.definition().isEmpty() ? "no definition" : "the definition \"" + column.definition() + "\"",
                nativeEnum == null ? "no type of the database" : "the type " + nativeEnum.name());
    }

    /** Returns the first of {@code texts} that {@code others} does not have, in the same place. */
    static String difference(List<String> texts, List<String> others) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(others.get(i))) {
                return texts.get(i).replace("java.lang.", "");
            }
        }
        return "";
    }

    /** Returns the Java type whose values a column of {@code type} holds. */
    private static String type(ColumnType type) {
        return switch (type) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR -> type.name().toLowerCase(Locale.ROOT);
            case STRING -> "String";
            case DECIMAL -> "BigDecimal";
            case BIG_INTEGER -> "BigInteger";
            case BYTES -> "byte[]";
            case UUID -> "UUID";
            case DATE -> "LocalDate";
            case TIME -> "LocalTime";
            case DATE_TIME -> "LocalDateTime";
            case INSTANT -> "Instant";
            case OFFSET_DATE_TIME -> "OffsetDateTime";
            case JSON -> "JSON";
            case NAMED -> "a type of the database";
            case STRING_ARRAY -> "String[]";
            case INT_ARRAY -> "int[]";
            case LONG_ARRAY -> "long[]";
            case DOUBLE_ARRAY -> "double[]";
            case UUID_ARRAY -> "UUID[]";
        };
    }
}
