package dev.dovetail.it.shared.optional;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item, whose organisation is part of three foreign keys, and of the key that other items refer to. */
@Entity(table = "optional_items")
@Index(value = {"orgId", "id"}, unique = true)
public interface Item {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Org.class)
    @ForeignKey(value = Project.class, references = "orgId")
    @ForeignKey(value = Item.class, references = "orgId", name = "fk_optional_items_parent")
    @Nullable Long orgId();

    Item orgId(@Nullable Long orgId);

    @ForeignKey(value = Project.class, references = "id")
    @Nullable Long projectId();

    Item projectId(@Nullable Long projectId);

    @ForeignKey(value = Item.class, references = "id", name = "fk_optional_items_parent")
    @Nullable Long parentId();

    @ManyToOne(backPopulates = "items")
    @Nullable Org org();

    Item org(@Nullable Org org);

    @ManyToOne(backPopulates = "items")
    @Nullable Project project();

    Item project(@Nullable Project project);

    @ManyToOne(backPopulates = "children")
    @Nullable Item parent();

    Item parent(@Nullable Item parent);

    @OneToMany(backPopulates = "parent")
    List<Item> children();
}
