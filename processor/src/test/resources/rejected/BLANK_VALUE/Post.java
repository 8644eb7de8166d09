package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity(table = " ")
@Index({})
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    @Check("")
    public abstract int clicks();

    @Column(name = " ") @Default("")
    public abstract String title();

    @ManyToMany(associationTable = @AssociationTable(name = "post_tags", columns = "", inverseColumns = "tag_id"))
    public abstract Set<Tag> tags();
}
