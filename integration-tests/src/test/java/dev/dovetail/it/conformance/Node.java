package dev.dovetail.it.conformance;

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

/** The conformance model's node. */
@Entity(table = "nodes")
public abstract class Node {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The label in the cases. */
    @Column(unique = true)
    public abstract String name();

    /** Sets the label. */
    public abstract Node name(String name);

    /** The key to the parent. */
    @ForeignKey(Node.class)
    public abstract @Nullable Long parentId();

    /** Many to one, to the same table. */
    @ManyToOne(backPopulates = "children")
    public abstract @Nullable Node parent();

    /** Sets the parent. */
    public abstract Node parent(@Nullable Node parent);

    /** One to many, of the same table. */
    @OneToMany(backPopulates = "parent")
    @OrderBy("name")
    public abstract List<Node> children();

    /** Replaces the children. */
    public abstract Node children(List<Node> children);
}
