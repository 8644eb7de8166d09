package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.PathSource;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The number of targets of a relationship that meet a condition.
 *
 * @param some the target
 * @param condition the condition, or null to count all targets
 */
record CountOf<R>(PathSource some, @Nullable Condition<R> condition) implements Summand<R, Long, BigInteger> {
    @Override
    public ColumnType type() {
        return ColumnType.LONG;
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(new Subquery("COUNT(*)", some, condition));
    }
}
