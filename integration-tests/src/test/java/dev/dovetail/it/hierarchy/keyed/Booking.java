package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to an account of any kind. */
@Entity(table = "keyed_bookings")
public interface Booking {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Booking name(String name);

    @ForeignKey(Account.class)
    @Column(length = 20)
    @Nullable String accountCode();

    @ManyToOne(backPopulates = "bookings")
    @Nullable Account account();

    Booking account(@Nullable Account account);
}
