package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Stands in a room, serves one author, and owns its lamp. */
@Entity(table = "desks")
public interface Desk extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Counts the updates. */
    @Version
    int version();

    /** The key to the author. */
    @ForeignKey(Author.class)
    @Column(unique = true)
    @Nullable Long authorId();

    /** Sets it. */
    void authorId(@Nullable Long authorId);

    /** One to one. */
    @OneToOne(backPopulates = "desk")
    @Nullable Author author();

    /** Sets it. */
    void author(@Nullable Author author);

    /** One part of the key to the room. */
    @ForeignKey(value = Room.class, references = "building", name = "fk_desk_room")
    @Nullable String roomBuilding();

    /** Sets it. */
    void roomBuilding(@Nullable String roomBuilding);

    /** The other part. */
    @ForeignKey(value = Room.class, references = "number", name = "fk_desk_room")
    @Nullable Integer roomNumber();

    /** Sets it. */
    void roomNumber(@Nullable Integer roomNumber);

    /** Many to one by a key of two parts. */
    @ManyToOne(backPopulates = "desks")
    @Nullable Room room();

    /** Sets it. */
    void room(@Nullable Room room);

    /** The key to the lamp. */
    @ForeignKey(Lamp.class)
    @Column(unique = true)
    @Nullable Long lampId();

    /** Owned by the one that holds the key; the lamp does not know of it. */
    @OneToOne(cascade = Cascade.ALL, deleteOrphans = true)
    @Nullable Lamp lamp();

    /** Sets it. */
    void lamp(@Nullable Lamp lamp);
}
