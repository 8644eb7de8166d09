package dev.dovetail.it.enums;

import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Has a rating as a key, as a type of the database, and as text. */
@Entity(table = "cinema_film")
public interface Film {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Film title(String title);

    @ForeignKey(Certificate.class)
    @Nullable Rating rating();

    Film rating(@Nullable Rating rating);

    @ManyToOne(backPopulates = "films")
    @Nullable Certificate certificate();

    Film certificate(@Nullable Certificate certificate);

    @Enumerated(value = EnumType.NATIVE, type = "film_rating")
    @Default("'PG-13'")
    Rating asked();

    Film asked(Rating asked);

    Rating advertised();

    Film advertised(Rating advertised);
}
