package dev.dovetail.it.hierarchy.single;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A leaf right below the root. */
@Entity
public non-sealed interface Film extends Medium {
    int minutes();

    Film minutes(int minutes);

    @Column(name = "rating")
    @Nullable Integer rating();

    Film rating(@Nullable Integer rating);

    @ForeignKey(Book.class)
    @Column(unique = true)
    @Nullable Long bookId();

    @OneToOne(backPopulates = "film")
    @Nullable Book book();

    Film book(@Nullable Book book);
}
