package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A visit of an account to a house. */
@Entity(table = "level_visits")
public interface Visit {
    @Id
    @Embedded(prefix = "")
    VisitKey key();

    Visit key(VisitKey key);

    @ForeignKey(value = Account.class, references = "no")
    @Nullable Integer guestNo();

    @ForeignKey(value = House.class, references = "no")
    int houseNo();

    @ManyToOne
    @Nullable Account guest();

    Visit guest(@Nullable Account guest);

    @ManyToOne
    House house();

    Visit house(House house);
}
