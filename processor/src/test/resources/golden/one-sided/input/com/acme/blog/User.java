package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany
    public abstract List<Post> posts();

    @OneToOne
    public abstract @Nullable Avatar avatar();

    public abstract User avatar(@Nullable Avatar avatar);

    @ManyToMany(associationTable = @AssociationTable(name = "favourites"))
    public abstract Set<Post> favourites();
}
