package dev.dovetail.it.query.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Has two unique columns, of which one may be null, and counts its changes. */
@Entity(table = "accounts")
public abstract class Account {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Known by this. */
    @Column(unique = true)
    public abstract String email();

    /** Sets it. */
    public abstract Account email(String email);

    /** And by this. */
    @Column(unique = true)
    public abstract @Nullable String login();

    /** Sets it. */
    public abstract Account login(@Nullable String login);

    /** What it is called. */
    public abstract @Nullable String label();

    /** Sets it. */
    public abstract Account label(@Nullable String label);

    /** Counts the changes. */
    @Version
    public abstract int version();
}
