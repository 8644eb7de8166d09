package dev.dovetail.tools.type;

import dev.dovetail.dialect.ColumnType;

/**
 * The type of a property and the elements of {@code @Column} that its column needs.
 *
 * @param column the type of the values
 * @param length as in {@code @Column}, 255 if it says nothing
 * @param precision as in {@code @Column}, 0 if it says nothing
 * @param scale as in {@code @Column}, 0 if it says nothing
 * @param definition the SQL type if the derived one would differ, otherwise empty
 */
public record JavaType(ColumnType column, int length, int precision, int scale, String definition) {
    static final int DEFAULT_LENGTH = 255;

    static JavaType of(ColumnType column) {
        return new JavaType(column, DEFAULT_LENGTH, 0, 0, "");
    }

    static JavaType ofLength(ColumnType column, int length) {
        return new JavaType(column, length, 0, 0, "");
    }

    JavaType defined(String sql) {
        return new JavaType(column, DEFAULT_LENGTH, 0, 0, sql);
    }

    /** Returns the full name of the class or the primitive; a class if {@code boxed}. */
    public String name(boolean boxed) {
        return switch (column) {
            case BOOLEAN -> boxed ? "java.lang.Boolean" : "boolean";
            case BYTE -> boxed ? "java.lang.Byte" : "byte";
            case SHORT -> boxed ? "java.lang.Short" : "short";
            case INT -> boxed ? "java.lang.Integer" : "int";
            case LONG -> boxed ? "java.lang.Long" : "long";
            case FLOAT -> boxed ? "java.lang.Float" : "float";
            case DOUBLE -> boxed ? "java.lang.Double" : "double";
            case CHAR -> boxed ? "java.lang.Character" : "char";
            default -> column.javaType().getCanonicalName();
        };
    }

    /** Returns whether a generated key can have this type. */
    public boolean counts() {
        return column == ColumnType.SHORT || column == ColumnType.INT || column == ColumnType.LONG;
    }
}
