package dev.dovetail.it.equality;

import java.math.BigDecimal;

/** An amount in a class that does not say when two are equal. */
public final class Money {
    final BigDecimal amount;

    Money(String amount) {
        this(new BigDecimal(amount));
    }

    Money(BigDecimal amount) {
        this.amount = amount;
    }

    @Override
    public String toString() {
        return "EUR " + amount;
    }
}
