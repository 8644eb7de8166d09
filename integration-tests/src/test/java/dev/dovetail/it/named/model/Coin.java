package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** With an equality of its own: coins of one value are equal, and still a row each. */
@Entity(table = "coins")
public abstract class Coin {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** What it is worth. */
    public abstract int cents();

    /** Sets it. */
    public abstract Coin cents(int cents);

    /** Where it lies: one coin to a slot. */
    @Column(unique = true)
    public abstract @Nullable String slot();

    /** Sets it. */
    public abstract Coin slot(@Nullable String slot);

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coin coin && coin.cents() == cents();
    }

    @Override
    public int hashCode() {
        return cents();
    }
}
