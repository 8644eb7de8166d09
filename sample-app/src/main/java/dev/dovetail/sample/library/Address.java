package dev.dovetail.sample.library;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

/** A value of three columns. */
public record Address(@Column(length = 100) String street, @Nullable String city, @Column(length = 2) String country) {}
