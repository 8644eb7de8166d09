package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(table = "nodes")
public interface Node {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Node name(String name);

    @ForeignKey(Node.class)
    @Nullable Long parentId();

    @ManyToOne(backPopulates = "children")
    @Nullable Node parent();

    Node parent(@Nullable Node parent);

    @OneToMany(backPopulates = "parent")
    List<Node> children();
}
