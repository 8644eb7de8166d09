package dev.dovetail.it.types;

import dev.dovetail.annotation.Converter;
import java.util.Currency;

/** Stores a currency as its code. */
public final class CurrencyConverter implements Converter<Currency, String> {
    /** Without state. */
    public CurrencyConverter() {}

    @Override
    public String toColumn(Currency value) {
        return value.getCurrencyCode();
    }

    @Override
    public Currency toProperty(String stored) {
        return Currency.getInstance(stored);
    }
}
