package dev.dovetail.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A number whose count of fractional digits is known. */
public interface Scaled extends SqlNode {
    /** Returns the maximum number of fractional digits; negative if unknown. */
    int scale();

    /** Returns the wrapped node, if this only describes another one. */
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

    /** Returns the scale that has room for each of the numbers. */
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

    /** Returns the node that a number wraps. */
    static SqlNode bare(SqlNode number) {
        SqlNode bare = number instanceof Scaled scaled ? scaled.bare() : number;
        return bare == number ? number : bare(bare);
    }
}
