package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity
public interface Tag {
    @Id
    long tenant();

    @Id
    int no();

    @ManyToMany(associationTable = @AssociationTable(name = "tag_accounts", columns = {"tenant", "tag_no"},
            inverseColumns = {"tenant", "account_no"}))
    Set<Account> accounts();
}
