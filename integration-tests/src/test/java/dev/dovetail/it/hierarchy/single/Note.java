package dev.dovetail.it.hierarchy.single;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Belongs to a medium of any kind. */
@Entity(table = "single_notes")
public interface Note {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Note name(String name);

    @ForeignKey(Medium.class)
    Long mediumId();

    @ManyToOne(backPopulates = "notes")
    Medium medium();

    Note medium(Medium medium);
}
