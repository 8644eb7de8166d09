package dev.dovetail.it.failures;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import org.jspecify.annotations.Nullable;

/** A table whose constraints do not have its name and its columns' in theirs, or only the beginning of them. */
@Entity(table = "standing_orders_as_every_customer_gives_them")
@Index(value = "reference", unique = true, name = "one_order_each")
@Index(value = {"recipient", "dayOfMonth"}, unique = true)
public abstract class StandingOrder {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Unique. */
    public abstract @Nullable String reference();

    /** Sets it. */
    public abstract StandingOrder reference(@Nullable String reference);

    /** Unique with the day; the names of both do not fit into the constraint's. */
    public abstract @Nullable String recipient();

    /** Sets it. */
    public abstract StandingOrder recipient(@Nullable String recipient);

    /** Unique with the recipient. */
    @Check(value = "day_of_month <= 28", name = "in_every_month")
    public abstract int dayOfMonth();

    /** Sets it. */
    public abstract StandingOrder dayOfMonth(int dayOfMonth);

    /** Refers to an account. */
    @ForeignKey(value = Account.class, name = "order_needs_account")
    public abstract @Nullable Long accountId();

    /** Sets it. */
    public abstract StandingOrder accountId(@Nullable Long accountId);
}
