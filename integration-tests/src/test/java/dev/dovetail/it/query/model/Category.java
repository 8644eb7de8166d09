package dev.dovetail.it.query.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shelf, which may be part of another one. */
@Entity(table = "categories")
public abstract class Category {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The name. */
    public abstract String name();

    /** Sets it. */
    public abstract Category name(String name);

    /** The key to the category above. */
    @ForeignKey(Category.class)
    public abstract @Nullable Long parentId();

    /** The category above. */
    @ManyToOne(backPopulates = "children")
    public abstract @Nullable Category parent();

    /** Sets it. */
    public abstract Category parent(@Nullable Category parent);

    /** The categories below. */
    @OneToMany(backPopulates = "parent")
    @OrderBy("name")
    public abstract List<Category> children();

    /** Sets it. */
    public abstract Category children(List<Category> children);

    /** What stands there. */
    @ManyToMany(backPopulates = "categories")
    @OrderBy("title")
    public abstract List<Book> books();

    /** Sets it. */
    public abstract Category books(List<Book> books);
}
