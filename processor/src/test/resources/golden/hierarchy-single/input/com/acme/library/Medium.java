package com.acme.library;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that stands on a shelf. */
@Entity(table = "media")
@Check(value = "title <> ''", name = "ck_media_titled")
@Index("title")
public sealed interface Medium permits Text, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Medium title(String title);

    @Column(length = 13, unique = true)
    @Nullable
    String barcode();

    Medium barcode(@Nullable String barcode);

    @ForeignKey(Shelf.class)
    @Nullable
    Long shelfId();

    @ManyToOne(backPopulates = "media")
    @Nullable
    Shelf shelf();

    Medium shelf(@Nullable Shelf shelf);

    @ManyToMany(backPopulates = "media", associationTable = @AssociationTable(name = "media_tags"))
    Set<Tag> tags();

    @Version
    int version();
}
