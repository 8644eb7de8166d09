package dev.dovetail.it.merge;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Refers one way, and always. */
@Entity(table = "uses")
interface Use {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 40)
    @ForeignKey(Tag.class)
    String tagCode();

    @ManyToOne
    Tag tag();

    Use tag(Tag tag);
}
