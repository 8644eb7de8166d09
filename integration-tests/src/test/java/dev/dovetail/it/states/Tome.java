package dev.dovetail.it.states;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a shelf. */
@Entity(table = "st_tomes")
public interface Tome {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Tome name(String name);

    /** Must have a value. */
    @Column(length = 20)
    @ForeignKey(Shelf.class)
    String shelfCode();

    /** Sets it by value. */
    Tome shelfCode(String code);

    /** Rides on the key. */
    @ManyToOne(backPopulates = "tomes")
    Shelf shelf();

    /** Sets it. */
    Tome shelf(@Nullable Shelf shelf);
}
