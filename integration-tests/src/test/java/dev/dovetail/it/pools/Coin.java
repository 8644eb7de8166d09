package dev.dovetail.it.pools;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Is in a purse. */
@Entity(table = "coins")
public abstract class Coin {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** What it is worth. */
    public abstract int worth();

    /** Sets it. */
    public abstract Coin worth(int worth);

    /** Where it is. */
    @ForeignKey(Purse.class)
    public abstract @Nullable Long purseId();

    /** Where it is. */
    @ManyToOne(backPopulates = "coins")
    public abstract @Nullable Purse purse();

    /** Puts it there. */
    public abstract Coin purse(@Nullable Purse purse);
}
