package dev.dovetail.it.dialects.odd;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has columns that are called as statements call what they compute, and a table whose alias is {@code tree}. */
@Entity(table = "the_remote_ever_end")
public abstract class Step {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A place. */
    @Column(name = "PLACE")
    public abstract int place();

    /** Sets it. */
    public abstract Step place(int place);

    /** A key. */
    @Column(name = "key_1")
    public abstract String key();

    /** Sets it. */
    public abstract Step key(String key);

    /** A part of an order. */
    @Column(name = "order_1")
    public abstract int order();

    /** Sets it. */
    public abstract Step order(int order);

    /** A number. */
    @Column(name = "C1")
    public abstract int first();

    /** Sets it. */
    public abstract Step first(int first);

    /** Another number. */
    @Column(name = "c2")
    public abstract int second();

    /** Sets it. */
    public abstract Step second(int second);

    /** What a tree has as well. */
    @Column(name = "link_1")
    public abstract @Nullable String link();

    /** Sets it. */
    public abstract Step link(@Nullable String link);

    /** How many. */
    @Column(name = "steps")
    public abstract int steps();

    /** Sets it. */
    public abstract Step steps(int steps);

    /** The key to the step before. */
    @ForeignKey(Step.class)
    public abstract @Nullable Long beforeId();

    /** The step before. */
    @ManyToOne(backPopulates = "next")
    public abstract @Nullable Step before();

    /** Sets it. */
    public abstract Step before(@Nullable Step before);

    /** The steps after it. */
    @OneToMany(backPopulates = "before")
    @OrderBy("place")
    public abstract List<Step> next();

    /** Sets it. */
    public abstract Step next(List<Step> next);
}
