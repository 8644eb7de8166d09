package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity
public interface User {
    @Id @GeneratedValue
    Long id();

    @ManyToMany(associationTable = @AssociationTable(
            name = "friends", columns = "user_id", inverseColumns = "USER_ID"))
    Set<User> friends();
}
