package dev.dovetail.it.merge;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Entity(table = "nodes")
interface Node {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Node name(String name);

    @Nullable
    @ForeignKey(Node.class)
    Long parentId();

    @Nullable
    @ManyToOne(backPopulates = "children")
    Node parent();

    Node parent(@Nullable Node parent);

    @OneToMany(backPopulates = "parent", cascade = Cascade.ALL)
    List<Node> children();
}
