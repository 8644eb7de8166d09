package com.acme.text;

import dev.dovetail.annotation.Converter;

public class Words implements Converter<StringBuilder, String> {
    Words() {}

    @Override
    public String toColumn(StringBuilder words) {
        return words.toString();
    }

    @Override
    public StringBuilder toProperty(String stored) {
        return new StringBuilder(stored);
    }
}
