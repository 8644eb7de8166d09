package dev.dovetail.it.hierarchy.tree;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has nodes of all kinds, which are deleted with it. */
@Entity(table = "tree_folders")
public non-sealed interface Folder extends Node {
    @OneToMany(backPopulates = "folder", cascade = Cascade.ALL, deleteOrphans = true, passiveDeletes = true)
    List<Node> children();
}
