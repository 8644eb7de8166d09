package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

/** A postal address, whose country has two letters. */
public record Address(
        @Column(length = 100) String street, @Nullable String city, @Column(length = 3) String country,
        @Nullable Geo geo) {
    /** Refuses what is no country. */
    public Address {
        if (country != null && country.length() != 2) {
            throw new IllegalArgumentException("\"" + country + "\" is no country.");
        }
    }

    /** An address that is on no map. */
    public static Address of(String street, @Nullable String city, String country) {
        return new Address(street, city, country, null);
    }
}
