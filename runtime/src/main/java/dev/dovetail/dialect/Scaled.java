package dev.dovetail.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A number with a known number of decimal places. */
public interface Scaled extends SqlNode {
    /** Returns the maximum number of decimal places; negative if it is not known. */
    int scale();

    /** Returns the wrapped node, or this node if it wraps none. */
    default SqlNode bare() {
        return this;
    }

    /** Returns the {@link #scale} of any number. */
    static int of(SqlNode number) {
        if (number instanceof Scaled scaled) {
            return scaled.scale();
        }
        if (number instanceof Constant constant) {
            return constant.get() instanceof BigDecimal decimal ? Math.max(decimal.stripTrailingZeros().scale(), 0)
                    : constant.get() instanceof BigInteger || constant.type().isIntegral() ? 0 : -1;
        }
        return -1;
    }

    /** Returns the greatest scale of {@code numbers}, or a negative number if one is not known. */
    static int most(List<? extends SqlNode> numbers) {
        int most = 0;
        for (SqlNode each : numbers) {
            int scale = of(each);
            if (scale < 0) {
                return scale;
            }
            most = Math.max(most, scale);
        }
        return most;
    }

    /** Returns the innermost node that {@code number} wraps. */
    static SqlNode bare(SqlNode number) {
        SqlNode bare = number instanceof Scaled scaled ? scaled.bare() : number;
        return bare == number ? number : bare(bare);
    }
}
