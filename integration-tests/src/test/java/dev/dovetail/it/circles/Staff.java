package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Somebody who always works in a store. */
@Entity(table = "circle_staff")
public interface Staff {
    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long id();

    String name();

    Staff name(String name);

    @ForeignKey(Store.class)
    Long storeId();

    @ManyToOne(backPopulates = "staff")
    Store store();

    Staff store(Store store);

    @OneToOne(backPopulates = "manager", foreignKey = "managerId")
    @Nullable Store managed();
}
