package dev.dovetail.it.failures;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import org.jspecify.annotations.Nullable;

/** A table with a constraint of each kind. */
@Entity(table = "accounts")
@Index(value = {"branch", "number"}, unique = true)
public abstract class Account {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Unique. */
    @Column(name = "mail_address", unique = true)
    public abstract @Nullable String email();

    /** Sets it. */
    public abstract Account email(@Nullable String email);

    /** Unique with the number. */
    public abstract @Nullable String branch();

    /** Sets it. */
    public abstract Account branch(@Nullable String branch);

    /** Unique with the branch. */
    public abstract @Nullable Integer number();

    /** Sets it. */
    public abstract Account number(@Nullable Integer number);

    /** Not negative. */
    @Check("balance >= 0")
    public abstract int balance();

    /** Sets it. */
    public abstract Account balance(int balance);

    /** Dovetail believes that it may be null; a table may know better. */
    @Column(length = 20)
    public abstract @Nullable String owner();

    /** Sets it. */
    public abstract Account owner(@Nullable String owner);

    /** Refers to another account. */
    @ForeignKey(Account.class)
    public abstract @Nullable Long parentId();

    /** Sets it. */
    public abstract Account parentId(@Nullable Long parentId);
}
