package com.acme.film;

import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumLabel;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A film. */
@Entity
public interface Film {
    @Id @GeneratedValue
    Long id();

    /** For whom it is. */
    @Enumerated(value = EnumType.NATIVE, type = "mpaa_rating") @Default("'PG-13'")
    Rating rating();
    Film rating(Rating rating);

    /** Where it is shown; the type of the database has the name of the enum. */
    @Enumerated(EnumType.NATIVE)
    @Nullable Screen screen();
    Film screen(@Nullable Screen screen);

    /** Stored as text, by label. */
    Rating advertised();
    Film advertised(Rating rating);

    /** Labels that are no names in Java. */
    enum Rating {
        G,
        PG,
        @EnumLabel("PG-13") PG_13,
        @EnumLabel("NC-17") NC_17
    }

    /** Names alone. */
    enum Screen { CINEMA, HOME }
}
