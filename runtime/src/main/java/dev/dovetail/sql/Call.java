package dev.dovetail.sql;

import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.List;
import java.util.Set;

/**
 * A call of a function.
 *
 * @param name the SQL name of the function
 * @param arguments the arguments
 */
public record Call(String name, List<? extends SqlNode> arguments) implements Scaled {
    private static final Set<String> AGGREGATES = Set.of("COUNT", "SUM", "AVG");

    /** Returns a call with one argument. */
    public static Call of(String name, SqlNode argument) {
        return new Call(name, List.of(argument));
    }

    /** Returns a call with two arguments. */
    public static Call of(String name, SqlNode first, SqlNode second) {
        return new Call(name, List.of(first, second));
    }

    /** Returns the scale of the arguments if the function returns one of them, or -1 for other functions. */
    @Override
    public int scale() {
        return name.equals("COALESCE") || name.equals("NULLIF") ? Scaled.most(arguments) : -1;
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (arguments.size() == 1 && AGGREGATES.contains(name)) {
            out.text(name).text("(").whole(arguments.get(0)).text(")");
        } else {
            out.text(name).text("(").list(", ", arguments).text(")");
        }
    }
}
