package com.acme.world;

import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Converter;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import java.util.Locale;

@Entity
public abstract class City {
    @Id
    public abstract String name();

    @Convert(Lower.class)
    @ForeignKey(Country.class)
    public abstract String countryCode();

    public static final class Lower implements Converter<String, String> {
        @Override
        public String toColumn(String value) {
            return value.toLowerCase(Locale.ROOT);
        }

        @Override
        public String toProperty(String stored) {
            return stored.toUpperCase(Locale.ROOT);
        }
    }
}
