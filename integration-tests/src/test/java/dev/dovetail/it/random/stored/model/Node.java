package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** An element of a linked list. */
@Entity(table = "nodes")
public interface Node extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The key to the next one. */
    @ForeignKey(Node.class)
    @Column(unique = true)
    @Nullable Long nextId();

    /** Sets it. */
    void nextId(@Nullable Long nextId);

    /** The next one. */
    @OneToOne(backPopulates = "previous")
    @Nullable Node next();

    /** Sets it. */
    void next(@Nullable Node next);

    /** The one before. */
    @OneToOne(backPopulates = "next")
    @Nullable Node previous();

    /** Sets it. */
    void previous(@Nullable Node previous);
}
