package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

/** Belongs to one author, who has one. */
@Entity(table = "profiles")
public interface Profile extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The key to the author. */
    @ForeignKey(Author.class)
    @Column(unique = true)
    Long authorId();

    /** Sets it. */
    void authorId(Long authorId);

    /** The author. */
    @OneToOne(backPopulates = "profile")
    Author author();

    /** Sets it. */
    void author(Author author);
}
