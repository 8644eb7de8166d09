package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Refers to a country by a key of fixed length. */
@Entity(table = "circle_cities")
public interface City {
    @Id
    @GeneratedValue
    Long id();

    String name();

    City name(String name);

    @ForeignKey(Country.class)
    @Nullable String countryCode();

    City countryCode(@Nullable String code);

    @ManyToOne(backPopulates = "cities")
    @Nullable Country country();

    City country(@Nullable Country country);
}
