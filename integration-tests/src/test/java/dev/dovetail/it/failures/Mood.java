package dev.dovetail.it.failures;

import java.util.function.UnaryOperator;

/** A text whose converter does what a test wants. */
public record Mood(String text) {
    static UnaryOperator<String> writing = UnaryOperator.identity();
    static UnaryOperator<String> reading = UnaryOperator.identity();

    static void calm() {
        writing = UnaryOperator.identity();
        reading = UnaryOperator.identity();
    }
}
