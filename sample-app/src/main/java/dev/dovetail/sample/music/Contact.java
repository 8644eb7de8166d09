package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

/** An address. It is not an entity: {@link Employee} and {@link Customer} inherit its columns. */
public interface Contact {
    @Column(name = "Address", length = 70)
    @Nullable String address();

    void address(@Nullable String address);

    @Column(name = "City", length = 40)
    @Nullable String city();

    void city(@Nullable String city);

    @Column(name = "State", length = 40)
    @Nullable String state();

    void state(@Nullable String state);

    @Column(name = "Country", length = 40)
    @Nullable String country();

    void country(@Nullable String country);

    @Column(name = "PostalCode", length = 10)
    @Nullable String postalCode();

    void postalCode(@Nullable String postalCode);

    @Column(name = "Phone", length = 24)
    @Nullable String phone();

    void phone(@Nullable String phone);

    @Column(name = "Fax", length = 24)
    @Nullable String fax();

    void fax(@Nullable String fax);
}
