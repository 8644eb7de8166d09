package com.acme.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
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

    @Column(name = "the_name_under_which_this_post_was_known_before_it_came_to_be_known_under_another")
    public abstract String title();

    public abstract int howManyPeopleHaveReadThisPostFromBeginningToEndWithoutAnyInterruption();

    @ManyToMany(associationTable = @AssociationTable(
            name = "which_tags_belong_to_which_posts_and_which_posts_belong_to_which_tags", inverseColumns = "tag"))
    public abstract Set<Tag> tags();
}
