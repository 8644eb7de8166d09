package dev.dovetail.it.states;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.Set;

/** Owns a set of jars. */
@Entity(table = "st_crates")
public interface Crate {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Crate name(String name);

    /** Owned. */
    @OneToMany(backPopulates = "crate", cascade = Cascade.ALL, deleteOrphans = true)
    Set<Jar> jars();
}
