package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Converter;

/** Stores a word as its text. */
public final class WordConverter implements Converter<Word, String> {
    /** Without state. */
    public WordConverter() {}

    @Override
    public String toColumn(Word value) {
        return value.toString();
    }

    @Override
    public Word toProperty(String stored) {
        return new Word(stored);
    }
}
