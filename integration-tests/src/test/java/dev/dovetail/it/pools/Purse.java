package dev.dovetail.it.pools;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has coins. */
@Entity(table = "purses")
public abstract class Purse {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Whose it is; no two are one person's. */
    @Column(unique = true)
    public abstract String owner();

    /** Sets it. */
    public abstract Purse owner(String owner);

    /** What is in it. */
    @OneToMany(backPopulates = "purse")
    public abstract List<Coin> coins();

    static Purse of(String owner) {
        return Purse_.create().owner(owner);
    }
}
