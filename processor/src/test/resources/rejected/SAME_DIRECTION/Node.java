package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Node {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Node.class)
    public abstract @Nullable Long parentId();

    @OneToMany(backPopulates = "parents")
    public abstract List<Node> children();

    @OneToMany(backPopulates = "children")
    public abstract List<Node> parents();
}
