package dev.dovetail.it.merge;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Knows nothing of what refers to it. */
@Entity(table = "shelves")
interface Shelf {
    @Id
    @Column(length = 40)
    String code();

    Shelf code(String code);

    @Nullable String room();

    Shelf room(@Nullable String room);
}
