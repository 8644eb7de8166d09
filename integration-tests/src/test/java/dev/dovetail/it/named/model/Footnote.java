package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A child that does not declare its parent. */
@Entity(table = "footnotes")
public abstract class Footnote {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Footnote name(String name);

    /** The key to the article. */
    @ForeignKey(Article.class)
    public abstract @Nullable Long articleId();
}
