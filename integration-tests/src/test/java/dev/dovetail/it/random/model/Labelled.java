package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

/** What every entity of the model has: a label that tests know it by, and a name that changes. */
public interface Labelled {
    /** The name of the object in the steps; stays. */
    @Column(unique = true)
    String label();

    /** Sets the label. */
    void label(String label);

    /** A value that changes. */
    @Nullable String name();

    /** Changes the value. */
    void name(@Nullable String name);
}
