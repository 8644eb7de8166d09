package dev.dovetail.sql;

import java.util.List;

/**
 * A call of a function.
 *
 * @param name the function's name, in SQL
 * @param arguments the arguments
 */
public record Call(String name, List<? extends SqlNode> arguments) implements SqlNode {
    /** A call with one argument. */
    public static Call of(String name, SqlNode argument) {
        return new Call(name, List.of(argument));
    }

    /** A call with two arguments. */
    public static Call of(String name, SqlNode first, SqlNode second) {
        return new Call(name, List.of(first, second));
    }

    @Override
    public void writeTo(SqlWriter out) {
        boolean aggregate = name.equals("SUM") || name.equals("COUNT") || name.equals("AVG");
        boolean outside = aggregate && out.smallestOfGroup(false);
        out.text(name).text("(").list(", ", arguments).text(")");
        if (outside) {
            out.smallestOfGroup(true);
        }
    }
}
