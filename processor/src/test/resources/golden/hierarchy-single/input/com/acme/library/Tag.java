package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A tag. */
@Entity(table = "tags")
public interface Tag {
    @Id
    String name();

    Tag name(String name);

    @ManyToMany(backPopulates = "tags")
    Set<Medium> media();
}
