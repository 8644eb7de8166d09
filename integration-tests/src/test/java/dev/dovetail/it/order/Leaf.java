package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree whose names are unique. */
@Entity(table = "order_leaves")
interface Leaf {
    @Id
    @GeneratedValue
    Long id();

    @Column(unique = true, length = 20)
    String name();

    Leaf name(String name);

    @ForeignKey(Leaf.class)
    @Nullable Long parentId();

    @ManyToOne(backPopulates = "children")
    @Nullable Leaf parent();

    Leaf parent(@Nullable Leaf parent);

    @OneToMany(backPopulates = "parent")
    List<Leaf> children();
}
