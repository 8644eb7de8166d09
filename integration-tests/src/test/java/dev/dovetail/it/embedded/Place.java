package dev.dovetail.it.embedded;

import dev.dovetail.annotation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** A place in a shop. */
public record Place(@ForeignKey(Shop.class) long shopId, int shelf, @Nullable String label) {}
