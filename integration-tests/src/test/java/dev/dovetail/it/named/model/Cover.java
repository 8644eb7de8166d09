package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

/** The only child of its kind, which cannot be without its parent. */
@Entity(table = "covers")
public abstract class Cover {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Cover name(String name);

    /** The key to the folder. */
    @ForeignKey(Folder.class)
    @Column(unique = true)
    public abstract Long folderId();

    /** One to one, NOT NULL. */
    @OneToOne(backPopulates = "cover")
    public abstract Folder folder();

    /** Sets it. */
    public abstract Cover folder(Folder folder);
}
