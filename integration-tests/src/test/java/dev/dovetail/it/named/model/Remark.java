package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child that is deleted without its parent. */
@Entity(table = "remarks")
public abstract class Remark {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Remark name(String name);

    /** The key to the article. */
    @ForeignKey(Article.class)
    public abstract @Nullable Long articleId();

    /** Many to one. */
    @ManyToOne(backPopulates = "remarks")
    public abstract @Nullable Article article();

    /** Sets it. */
    public abstract Remark article(@Nullable Article article);
}
