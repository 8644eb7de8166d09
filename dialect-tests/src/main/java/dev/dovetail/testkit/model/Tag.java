package dev.dovetail.testkit.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A tag, identified by its name. */
@Entity(table = "kit_tags")
public interface Tag {
    @Id
    String name();

    Tag name(String name);

    int uses();

    Tag uses(int uses);

    @ManyToMany(backPopulates = "tags")
    Set<Item> items();
}
