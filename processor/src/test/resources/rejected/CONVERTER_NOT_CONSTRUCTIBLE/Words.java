package com.acme.blog;

import dev.dovetail.annotation.Converter;

/** Stores a text as its length. */
public final class Words implements Converter<String, Integer> {
    private Words() {}

    @Override
    public Integer toColumn(String value) {
        return value.length();
    }

    @Override
    public String toProperty(Integer stored) {
        return "x".repeat(stored);
    }
}
