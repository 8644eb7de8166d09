package dev.dovetail.it.docs;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

/** Where somebody lives or works. */
public record Address(
        @Column(length = 100) String street, @Nullable String city, @Column(length = 2) String country) {}
