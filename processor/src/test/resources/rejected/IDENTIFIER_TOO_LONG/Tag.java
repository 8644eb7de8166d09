package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "tags_and_everything_else_that_people_attach_to_what_they_write_ä")
public abstract class Tag {
    @Id
    @GeneratedValue
    public abstract Long id();
}
