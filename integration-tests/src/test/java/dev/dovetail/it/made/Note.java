package dev.dovetail.it.made;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A note on a row of a view. */
@Entity(table = "notes")
public interface Note {
    @Id
    @GeneratedValue
    Long id();

    String text();

    Note text(String text);

    @ForeignKey(Listing.class)
    @Nullable Long listingId();

    @ManyToOne(backPopulates = "notes")
    @Nullable Listing listing();

    Note listing(@Nullable Listing listing);
}
