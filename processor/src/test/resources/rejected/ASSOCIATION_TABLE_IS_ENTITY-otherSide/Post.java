package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ManyToMany(backPopulates = "posts", viewOnly = true,
            associationTable = @AssociationTable(name = "post_tags", columns = "article_id"))
    public abstract Set<Tag> tags();
}
