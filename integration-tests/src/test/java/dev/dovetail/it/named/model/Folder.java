package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parent whose children cannot be without it. */
@Entity(table = "folders")
public abstract class Folder {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Folder name(String name);

    /** One to many; the key is NOT NULL, and nothing cascades. */
    @OneToMany(backPopulates = "folder")
    public abstract List<Page> pages();

    /** Sets it. */
    public abstract Folder pages(List<Page> pages);

    /** One to one; the key is NOT NULL, and nothing cascades. */
    @OneToOne(backPopulates = "folder")
    public abstract @Nullable Cover cover();

    /** Sets it. */
    public abstract Folder cover(@Nullable Cover cover);
}
