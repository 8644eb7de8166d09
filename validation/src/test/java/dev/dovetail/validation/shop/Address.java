package dev.dovetail.validation.shop;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Its component has the name and the type of a property of entities. */
public record Address(@NotBlank String city, @NotBlank @Nullable String name) {}
