package dev.dovetail.it.hierarchy.joined;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** Is on media of all kinds. */
@Entity(table = "joined_labels")
public interface Label {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Label name(String name);

    @ManyToMany(backPopulates = "labels")
    Set<Medium> media();
}
