package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

/** Belongs to one owner, and must. */
@Entity(table = "order_badges")
interface Badge {
    @Id
    @GeneratedValue
    Long id();

    String no();

    Badge no(String no);

    @Column(unique = true)
    @ForeignKey(Owner.class)
    Long ownerId();

    @OneToOne(backPopulates = "badge")
    Owner owner();

    Badge owner(Owner owner);
}
