package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(name = "users")
public interface User {
    @Id
    @GeneratedValue
    Long id();

    @OneToMany(mappedBy = "user", orphanRemoval = true)
    List<Post> posts();
}
