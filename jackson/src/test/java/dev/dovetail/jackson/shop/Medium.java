package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "media")
@Inheritance(discriminatorColumn = "media_kind")
public sealed interface Medium permits Novel, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Medium title(String title);

    @ForeignKey(Shelf.class)
    @Nullable Long shelfId();

    @ManyToOne(backPopulates = "media")
    @Nullable Shelf shelf();

    Medium shelf(@Nullable Shelf shelf);
}
