package com.acme.blog;

import dev.dovetail.annotation.Converter;

/** Stores what no column can hold. */
public final class Words implements Converter<String, StringBuilder> {
    @Override
    public StringBuilder toColumn(String value) {
        return new StringBuilder(value);
    }

    @Override
    public String toProperty(StringBuilder stored) {
        return stored.toString();
    }
}
