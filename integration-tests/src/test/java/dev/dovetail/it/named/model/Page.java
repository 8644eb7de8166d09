package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A child that cannot be without its parent. */
@Entity(table = "pages")
public abstract class Page {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Page name(String name);

    /** The key to the folder. */
    @ForeignKey(Folder.class)
    public abstract Long folderId();

    /** Many to one, NOT NULL. */
    @ManyToOne(backPopulates = "pages")
    public abstract Folder folder();

    /** Sets it. */
    public abstract Page folder(Folder folder);
}
