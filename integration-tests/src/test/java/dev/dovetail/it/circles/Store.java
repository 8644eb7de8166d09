package dev.dovetail.it.circles;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;

/** A store, which always has a manager, who works in a store. Keys come from sequences. */
@Entity(table = "circle_stores")
public interface Store {
    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long id();

    String name();

    Store name(String name);

    @Column(unique = true)
    @ForeignKey(value = Staff.class, deferrable = true)
    Long managerId();

    @OneToOne(backPopulates = "managed", foreignKey = "managerId")
    Staff manager();

    Store manager(Staff manager);

    @OneToMany(backPopulates = "store")
    List<Staff> staff();
}
