package dev.dovetail.it.hierarchy.random;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A property with one column, or with two if it is an embedded record.
 *
 * @param name the name of the property
 * @param form the type
 * @param nullable whether it may be null
 */
record Field(String name, Form form, boolean nullable) {
    enum Form {
        TEXT("String"), NUMBER("Integer"), LARGE("Long"), PLACE("Place");

        final String type;

        Form(String type) {
            this.type = type;
        }
    }

    /** Returns a random value; places are their texts, such as {@code "a 3"} or {@code "b"}. */
    @Nullable Object value(Random random) {
        if (nullable && random.nextInt(4) == 0) {
            return null;
        }
        String letter = String.valueOf((char) ('a' + random.nextInt(4)));
        return switch (form) {
            case TEXT -> letter;
            case NUMBER -> random.nextInt(5);
            case LARGE -> (long) random.nextInt(5);
            case PLACE -> random.nextBoolean() ? letter : letter + " " + random.nextInt(3);
        };
    }
}
