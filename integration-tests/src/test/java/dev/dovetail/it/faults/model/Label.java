package dev.dovetail.it.faults.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** The other side of a many-to-many relationship. */
@Entity(table = "labels")
public interface Label {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Unique. */
    @Column(unique = true)
    String name();

    /** Sets it. */
    Label name(String name);

    /** Many to many. */
    @ManyToMany(backPopulates = "labels")
    Set<Product> products();
}
