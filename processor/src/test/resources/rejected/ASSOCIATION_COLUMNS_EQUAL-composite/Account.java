package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity
public interface Account {
    @Id
    int tenant();

    @Id
    int no();

    @ManyToMany(associationTable = @AssociationTable(name = "friends", columns = {"tenant", "no"},
            inverseColumns = {"tenant", "no"}))
    Set<Account> friends();
}
