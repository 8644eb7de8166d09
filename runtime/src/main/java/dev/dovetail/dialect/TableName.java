package dev.dovetail.dialect;

/**
 * The name of a table.
 *
 * @param schema the schema; an empty string for the connection's default
 * @param name the name, unquoted
 */
public record TableName(String schema, String name) {
    /** Returns the name of a table in the connection's default schema. */
    public static TableName of(String name) {
        return new TableName("", name);
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
