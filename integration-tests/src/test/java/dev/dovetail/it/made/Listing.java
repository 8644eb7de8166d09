package dev.dovetail.it.made;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a view. */
@Entity(table = "listings", readOnly = true)
public interface Listing {
    @Id
    Long id();

    String name();

    int total();

    @ForeignKey(Film.class)
    @Nullable Long filmId();

    @ManyToOne(backPopulates = "listings")
    @Nullable Film film();

    @OneToMany(backPopulates = "listing")
    List<Note> notes();
}
