package dev.dovetail.it.random.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has two keys to one table. */
@Entity(table = "tasks")
public abstract class Task implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the owner. */
    @ForeignKey(Person.class)
    public abstract Long ownerId();

    /** Many to one, required. */
    @ManyToOne(backPopulates = "tasks", foreignKey = "ownerId")
    public abstract Person owner();

    /** Sets it. */
    public abstract Task owner(Person owner);

    /** The key to the reviewer. */
    @ForeignKey(Person.class)
    public abstract @Nullable Long reviewerId();

    /** Many to one, optional. */
    @ManyToOne(backPopulates = "reviews", foreignKey = "reviewerId")
    public abstract @Nullable Person reviewer();

    /** Sets it. */
    public abstract Task reviewer(@Nullable Person reviewer);

    /** Many to many. */
    @ManyToMany(backPopulates = "tasks", associationTable = @AssociationTable(name = "task_skills"))
    public abstract Set<Skill> needs();

    /** Replaces them. */
    public abstract Task needs(Set<Skill> needs);
}
