package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;

/** A mail. */
@Entity
public non-sealed interface Mail extends Event {
    String text();

    Mail text(String text);
}
