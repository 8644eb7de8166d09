// Written by dovetail-tools from the table store; kept as it is once it is edited: 1a45b8ff
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.time.LocalDateTime;
import java.util.List;

@Entity
public interface Store {
    @Id
    @GeneratedValue
    Integer storeId();

    @ForeignKey(value = Staff.class, name = "store_manager_staff_id_fkey", deferrable = true)
    @Column(unique = true)
    Integer managerStaffId();

    @OneToOne(backPopulates = "managedStore", foreignKey = "managerStaffId")
    Staff managerStaff();

    Store managerStaff(Staff managerStaff);

    @ForeignKey(value = Address.class, name = "store_address_id_fkey")
    Integer addressId();

    @ManyToOne(backPopulates = "stores")
    Address address();

    Store address(Address address);

    @DatabaseGenerated
    @Default("now()")
    LocalDateTime lastUpdate();

    Store lastUpdate(LocalDateTime lastUpdate);

    @OneToMany(backPopulates = "store")
    List<Customer> customers();

    @OneToMany(backPopulates = "store")
    List<Inventory> inventories();

    @OneToMany(backPopulates = "store")
    List<Shelf> shelves();

    @OneToMany(backPopulates = "store", foreignKey = "storeId")
    List<Staff> staff();
}
