package dev.dovetail.it.concurrency;

/** A text that counts how often words are compared. */
public final class Word {
    private static long compared;

    private final String text;

    Word(String text) {
        this.text = text;
    }

    /** How many comparisons there have been. */
    static long compared() {
        return compared;
    }

    @Override
    public boolean equals(Object other) {
        compared++;
        return other instanceof Word word && word.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
