package dev.dovetail.jackson.shop;

import org.jspecify.annotations.Nullable;

public record Address(String city, @Nullable String street) {
    public Address {
        if (city != null && city.isBlank()) {
            throw new IllegalArgumentException("An address needs a city.");
        }
    }
}
