package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arithmetic expression on decimals or integers of any size. A database that stores them as text can compute it from
 * the operands.
 *
 * @param number the expression in standard SQL
 * @param operation the operation
 * @param operands the operands
 * @param places the number of decimal places of {@link Operation#ROUND}
 * @param type the type of the result
 * @param window the window of {@link Operation#SUM}; null for an aggregate of a group
 */
public record ExactNumber(SqlNode number, Operation operation, List<SqlNode> operands, int places, ColumnType type,
        @Nullable SqlNode window) implements Scaled {
    /** An arithmetic operation. */
    public enum Operation { PLUS, MINUS, TIMES, QUOTIENT, REMAINDER, NEGATED, ABS, FLOOR, CEILING, ROUND, SUM }

    /** Returns {@code number}, with its operation and operands if {@code type} is a decimal or big integer. */
    public static SqlNode of(SqlNode number, ColumnType type, Operation operation, SqlNode... operands) {
        return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER
                ? new ExactNumber(number, operation, List.of(operands), 0, type, null) : number;
    }

    /** Returns {@code number}, which is {@code operand} rounded to {@code places} decimal places. */
    public static SqlNode rounded(SqlNode number, ColumnType type, SqlNode operand, int places) {
        return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER
                ? new ExactNumber(number, Operation.ROUND, List.of(operand), places, type, null) : number;
    }

    /** Returns a copy that is computed over the window {@code rows}, with {@code other} as its expression. */
    public ExactNumber over(SqlNode other, SqlNode rows) {
        return new ExactNumber(other, operation, operands, places, type, rows);
    }

    @Override
    public int scale() {
        if (type == ColumnType.BIG_INTEGER) {
            return 0;
        }
        int most = Scaled.most(operands);
        return most < 0 ? most : switch (operation) {
            case TIMES -> operands.stream().mapToInt(Scaled::of).sum();
            case FLOOR, CEILING -> 0;
            case ROUND -> Math.max(Math.min(places, most), 0);
            case QUOTIENT -> -1;
            default -> most;
        };
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeExact(out, this);
    }
}
