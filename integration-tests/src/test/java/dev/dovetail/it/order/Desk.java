package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to one owner, or to none. */
@Entity(table = "order_desks")
interface Desk {
    @Id
    @GeneratedValue
    Long id();

    String no();

    Desk no(String no);

    @Column(unique = true)
    @ForeignKey(Owner.class)
    @Nullable Long ownerId();

    Desk ownerId(@Nullable Long ownerId);

    @OneToOne(backPopulates = "desk")
    @Nullable Owner owner();

    Desk owner(@Nullable Owner owner);
}
