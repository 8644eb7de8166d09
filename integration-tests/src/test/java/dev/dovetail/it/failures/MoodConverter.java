package dev.dovetail.it.failures;

import dev.dovetail.annotation.Converter;

/** Stores a mood as its text. */
public final class MoodConverter implements Converter<Mood, String> {
    /** Without state. */
    public MoodConverter() {}

    @Override
    public String toColumn(Mood value) {
        return Mood.writing.apply(value.text());
    }

    @Override
    public Mood toProperty(String stored) {
        return new Mood(Mood.reading.apply(stored));
    }
}
