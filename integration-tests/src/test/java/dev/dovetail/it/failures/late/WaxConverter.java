package dev.dovetail.it.failures.late;

import dev.dovetail.annotation.Converter;

/** As one that reads a setting that is not there. */
public final class WaxConverter implements Converter<String, String> {
    /** Fails. */
    public WaxConverter() {
        throw new IllegalStateException("no wax is set");
    }

    @Override
    public String toColumn(String value) {
        return value;
    }

    @Override
    public String toProperty(String stored) {
        return stored;
    }
}
