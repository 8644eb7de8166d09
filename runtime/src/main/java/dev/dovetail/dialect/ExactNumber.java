package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a database computes of decimals or of integers of any size, where it can do so exactly.
 *
 * @param number how it is computed
 * @param operation the operation
 * @param operands what it is computed of
 * @param places how many digits after the point are left by {@link Operation#ROUND}
 * @param type what kind of number it is
 * @param window the rows of which {@link Operation#SUM} is the sum; null for those of a group
 */
public record ExactNumber(SqlNode number, Operation operation, List<SqlNode> operands, int places, ColumnType type,
        @Nullable SqlNode window) implements Scaled {
    /** What is done with the operands. */
    public enum Operation { PLUS, MINUS, TIMES, QUOTIENT, REMAINDER, NEGATED, ABS, FLOOR, CEILING, ROUND, SUM }

    /** Returns {@code number}, with what it is computed of where that matters. */
    public static SqlNode of(SqlNode number, ColumnType type, Operation operation, SqlNode... operands) {
        return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER
                ? new ExactNumber(number, operation, List.of(operands), 0, type, null) : number;
    }

    /** Returns {@code number}, which is {@code operand} with so many digits after the point. */
    public static SqlNode rounded(SqlNode number, ColumnType type, SqlNode operand, int places) {
        return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER
                ? new ExactNumber(number, Operation.ROUND, List.of(operand), places, type, null) : number;
    }

    /** Returns the same, computed by {@code other} over a window. */
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
        out.dialect().writeReckoned(out, this);
    }
}
