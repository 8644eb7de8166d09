package people;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

/** A postal address. */
public record Address(
        @Column(length = 100) String street, @Nullable String city, @Column(name = "iso", length = 2) String country,
        @Nullable Geo geo) {}
