package dev.dovetail.it.hierarchy.tree;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GenerationTime;

/** Has columns that the database computes. */
@Entity(table = "tree_files")
public non-sealed interface File extends Node {
    int pages();

    File pages(int pages);

    int size();

    File size(int size);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "pages * size")
    int total();
}
