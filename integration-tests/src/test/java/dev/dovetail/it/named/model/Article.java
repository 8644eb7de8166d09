package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** A parent that owns its children, whose key may be null. */
@Entity(table = "articles")
public abstract class Article {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Article name(String name);

    /** One to many, owned. */
    @OneToMany(backPopulates = "article", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("name")
    public abstract List<Remark> remarks();

    /** Sets it. */
    public abstract Article remarks(List<Remark> remarks);

    /** One to many; the child does not know. */
    @OneToMany(cascade = {Cascade.SAVE, Cascade.MERGE, Cascade.DELETE})
    public abstract List<Footnote> footnotes();

    /** Sets it. */
    public abstract Article footnotes(List<Footnote> footnotes);
}
