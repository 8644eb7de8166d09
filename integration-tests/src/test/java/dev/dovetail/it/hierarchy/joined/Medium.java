package dev.dovetail.it.hierarchy.joined;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The root of a hierarchy of three levels. */
@Entity(table = "joined_media")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Medium permits Text, Film {
    @Id
    @GeneratedValue
    Long id();

    @Version
    int version();

    String title();

    Medium title(String title);

    @ForeignKey(Shelf.class)
    @Nullable Long shelfId();

    @ManyToOne(backPopulates = "media")
    @Nullable Shelf shelf();

    Medium shelf(@Nullable Shelf shelf);

    @ManyToMany(backPopulates = "media", associationTable = @AssociationTable(name = "joined_media_labels"))
    Set<Label> labels();

    @OneToMany(backPopulates = "medium", cascade = Cascade.ALL, deleteOrphans = true)
    List<Note> notes();
}
