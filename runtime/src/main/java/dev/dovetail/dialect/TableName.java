package dev.dovetail.dialect;

/**
 * A table's name.
 *
 * @param schema the schema, or an empty text for the connection's default
 * @param name the name, unquoted, as the database stores it
 */
public record TableName(String schema, String name) {
    /** A table of the connection's default schema. */
    public static TableName of(String name) {
        return new TableName("", name);
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
