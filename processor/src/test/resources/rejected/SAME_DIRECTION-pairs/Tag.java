package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.Set;

@Entity
public interface Tag {
    @Id @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "tags")
    Set<Post> posts();
}
