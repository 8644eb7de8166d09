package dev.dovetail.it.order;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Has a badge of its own, and perhaps a desk. */
@Entity(table = "order_owners")
interface Owner {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Owner name(String name);

    @OneToOne(backPopulates = "owner", cascade = Cascade.ALL, deleteOrphans = true)
    @Nullable Badge badge();

    Owner badge(@Nullable Badge badge);

    @OneToOne(backPopulates = "owner")
    @Nullable Desk desk();

    Owner desk(@Nullable Desk desk);
}
