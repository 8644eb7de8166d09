package dev.dovetail.it.states;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Owns books. */
@Entity(table = "st_writers")
public interface Writer {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Writer name(String name);

    /** Owned. */
    @OneToMany(backPopulates = "writer", cascade = Cascade.ALL, deleteOrphans = true)
    List<Book> books();
}
