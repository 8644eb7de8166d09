// Written by dovetail-tools from the view film_list; kept as it is once it is edited: b66b07f0
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity(readOnly = true)
public interface FilmList {
    @Id
    Integer fid();

    @Nullable String title();

    @Column(length = 25)
    @Nullable String category();

    @Column(precision = 4, scale = 2)
    @Nullable BigDecimal price();

    @Enumerated(value = EnumType.NATIVE, type = "mpaa_rating")
    @Nullable MpaaRating rating();
}
