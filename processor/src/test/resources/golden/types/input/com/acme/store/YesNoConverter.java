package com.acme.store;

import dev.dovetail.annotation.Converter;

/** Stores truth as a letter. */
public final class YesNoConverter implements Converter<Boolean, Character> {
    /** Without state. */
    public YesNoConverter() {}

    @Override
    public Character toColumn(Boolean value) {
        return value ? 'Y' : 'N';
    }

    @Override
    public Boolean toProperty(Character stored) {
        return stored == 'Y';
    }
}
