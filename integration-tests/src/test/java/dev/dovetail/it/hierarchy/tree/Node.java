package dev.dovetail.it.hierarchy.tree;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of a tree, in a folder, with a key that is known before the insert. */
@Entity(table = "tree_nodes")
@Inheritance(InheritanceStrategy.JOINED)
@Index(value = {"folderId", "name"}, unique = true)
public sealed interface Node permits Folder, File {
    @Id
    @GeneratedValue(GenerationType.UUID)
    UUID id();

    @Column(length = 20)
    String name();

    Node name(String name);

    @ForeignKey(value = Folder.class, onDelete = OnDelete.CASCADE)
    @Nullable UUID folderId();

    @ManyToOne(backPopulates = "children")
    @Nullable Folder folder();

    Node folder(@Nullable Folder folder);
}
