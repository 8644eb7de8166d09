package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @Embedded
    Address address();

    @ElementCollection
    Set<String> words();

    @ManyToMany
    @JoinTable(name = "post_tags")
    Set<Tag> tags();

    record Address(String street) {}
}
