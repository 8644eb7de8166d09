package dev.dovetail.validation.shop;

import jakarta.validation.constraints.NotBlank;

/** Its component has the name and the type of a property of entities. */
public record Address(@NotBlank String city, @NotBlank String name) {}
