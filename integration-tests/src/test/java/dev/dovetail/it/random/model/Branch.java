package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Entity(table = "branches")
public abstract class Branch implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the parent. */
    @ForeignKey(Branch.class)
    public abstract @Nullable Long parentId();

    /** Many to one, of the same table. */
    @ManyToOne(backPopulates = "children")
    public abstract @Nullable Branch parent();

    /** Sets it. */
    public abstract Branch parent(@Nullable Branch parent);

    /** One to many, of the same table. */
    @OneToMany(backPopulates = "parent")
    public abstract List<Branch> children();

    /** Replaces them. */
    public abstract Branch children(List<Branch> children);
}
