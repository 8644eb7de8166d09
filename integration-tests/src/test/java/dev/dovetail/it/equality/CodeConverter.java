package dev.dovetail.it.equality;

import dev.dovetail.annotation.Converter;

/** Stores the number. */
public final class CodeConverter implements Converter<Code, Long> {
    @Override
    public Long toColumn(Code value) {
        return value.number;
    }

    @Override
    public Code toProperty(Long stored) {
        return new Code(stored);
    }
}
