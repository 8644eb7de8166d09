package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany(backref = "author")
    public abstract List<Post> posts();

    @ManyToMany(backref = "readers", associationTable = @AssociationTable(name = "reading_list"))
    public abstract Set<Post> reads();
}
