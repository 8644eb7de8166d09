package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity
public interface Tag {
    @Id
    String tenant();

    @Id
    int number();

    @ManyToMany(associationTable = @AssociationTable(name = "tag_customers", columns = {"tenant", "tag"},
            inverseColumns = {"tenant", "customer"}))
    Set<Customer> customers();
}
