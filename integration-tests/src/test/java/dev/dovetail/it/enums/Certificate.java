package dev.dovetail.it.enums;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Explains a rating, which is its key. */
@Entity
public interface Certificate {
    @Id
    @Enumerated(value = EnumType.NATIVE, type = "film_rating")
    Rating rating();

    Certificate rating(Rating rating);

    String meaning();

    Certificate meaning(String meaning);

    @OneToMany(backPopulates = "certificate")
    List<Film> films();
}
