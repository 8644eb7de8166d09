package dev.dovetail.it.random.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.Map;
import java.util.Set;

/** Has an assigned key of two parts. */
@Entity(table = "shelves")
public abstract class Shelf implements Labelled {
    /** One part of the key. */
    @Id
    public abstract String room();

    /** Assigns it. */
    public abstract Shelf room(String room);

    /** The other part. */
    @Id
    public abstract int number();

    /** Assigns it. */
    public abstract Shelf number(int number);

    /** One to many by a key of two parts, as a map. */
    @OneToMany(backPopulates = "shelf")
    @MapKey("label")
    public abstract Map<String, Book> books();

    /** Replaces them. */
    public abstract Shelf books(Map<String, Book> books);

    /** Many to many by a key of two parts, without another side. */
    @ManyToMany(associationTable = @AssociationTable(name = "shelf_topics"))
    public abstract Set<Skill> topics();

    /** Replaces them. */
    public abstract Shelf topics(Set<Skill> topics);
}
