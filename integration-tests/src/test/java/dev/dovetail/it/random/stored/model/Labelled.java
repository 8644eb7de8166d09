package dev.dovetail.it.random.stored.model;

import org.jspecify.annotations.Nullable;

/** What every entity of the model has: a label that tests know it by, and a name that changes. */
public interface Labelled {
    /** What the steps call the row; stays. */
    String label();

    /** Sets the label. */
    void label(String label);

    /** A value that changes. */
    @Nullable String name();

    /** Changes the value. */
    void name(@Nullable String name);
}
