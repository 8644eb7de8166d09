package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;
import java.util.UUID;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Column(length = 10)
    int clicks();

    @Column(precision = 5)
    String title();

    @Column(length = 3)
    UUID code();

    @Column(definition = "VARCHAR(10)", length = 10)
    String author();

    @ManyToMany(passiveDeletes = true, associationTable = @AssociationTable(name = "post_tags"))
    Set<Tag> tags();

    @ManyToMany(singleParent = true, associationTable = @AssociationTable(name = "post_marks"))
    Set<Tag> marks();
}
