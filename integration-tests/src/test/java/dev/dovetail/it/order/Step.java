package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A linked list: each knows the next one, which no other knows. */
@Entity(table = "order_steps")
interface Step {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Step name(String name);

    @Column(unique = true)
    @ForeignKey(Step.class)
    @Nullable Long nextId();

    @OneToOne(backPopulates = "previous")
    @Nullable Step next();

    Step next(@Nullable Step next);

    @OneToOne(backPopulates = "next")
    @Nullable Step previous();
}
