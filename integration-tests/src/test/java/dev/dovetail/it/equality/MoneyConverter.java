package dev.dovetail.it.equality;

import dev.dovetail.annotation.Converter;
import java.math.BigDecimal;

/** Stores the amount. */
public final class MoneyConverter implements Converter<Money, BigDecimal> {
    @Override
    public BigDecimal toColumn(Money value) {
        return value.amount;
    }

    @Override
    public Money toProperty(BigDecimal stored) {
        return new Money(stored);
    }
}
