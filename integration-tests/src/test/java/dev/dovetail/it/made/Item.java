package dev.dovetail.it.made;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An item with a column of every kind that the database makes by its own DDL. */
@Entity(table = "items")
public abstract class Item {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Item name(String name);

    public abstract int price();

    public abstract Item price(int price);

    public abstract int quantity();

    public abstract Item quantity(int quantity);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "price * quantity")
    public abstract int total();

    @Default("'new'")
    @DatabaseGenerated
    public abstract String state();

    public abstract Item state(String state);

    @Default("7")
    @Column(insertable = false)
    public abstract int stars();

    public abstract Item stars(int stars);

    @Column(updatable = false)
    public abstract @Nullable String code();

    public abstract Item code(@Nullable String code);

    @ForeignKey(Film.class)
    public abstract @Nullable Long filmId();

    @ManyToOne
    public abstract @Nullable Film film();

    public abstract Item film(@Nullable Film film);
}
