package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public interface Node {
    @Id @GeneratedValue
    Long getId();

    @ForeignKey(Node.class)
    @Nullable Long getParentId();

    @OneToMany(backPopulates = "parents")
    List<Node> getChildren();

    @OneToMany(backPopulates = "children")
    List<Node> getParents();
}
