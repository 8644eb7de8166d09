package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A child that owns its parent. */
@Entity(table = "padlock_keys")
public abstract class PadlockKey {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract PadlockKey name(String name);

    /** The key to the padlock. */
    @ForeignKey(Padlock.class)
    @Column(unique = true)
    public abstract @Nullable Long padlockId();

    /** One to one; the key's side owns. */
    @OneToOne(backPopulates = "key", cascade = Cascade.ALL, deleteOrphans = true, singleParent = true)
    public abstract @Nullable Padlock padlock();

    /** Sets it. */
    public abstract PadlockKey padlock(@Nullable Padlock padlock);
}
