package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Column;
import java.math.BigDecimal;

/** An amount in a currency. */
public record Money(@Column(precision = 12, scale = 2) BigDecimal amount, Currency currency) {
    /** A currency. */
    public enum Currency {
        EUR,
        USD
    }

    /** An amount. */
    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
