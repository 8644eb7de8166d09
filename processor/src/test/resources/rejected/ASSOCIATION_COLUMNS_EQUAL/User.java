package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ManyToMany(associationTable = @AssociationTable(name = "friends", columns = "user_id", inverseColumns = "user_id"))
    public abstract Set<User> friends();
}
