package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "nodes")
public abstract class Node {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Node.class)
    public abstract long parentId();
}
