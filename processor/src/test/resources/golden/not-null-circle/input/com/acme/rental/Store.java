package com.acme.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "stores")
public interface Store {
    @Id @GeneratedValue
    Long id();

    @Column(unique = true)
    @ForeignKey(value = Staff.class, onDelete = OnDelete.SET_NULL, deferrable = true)
    Long managerStaffId();

    @ManyToOne
    Staff manager();

    Store manager(Staff manager);

    @OneToMany(backPopulates = "store")
    List<Staff> staff();
}
