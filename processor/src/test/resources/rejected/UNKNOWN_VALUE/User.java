package com.acme.blog;

import dev.dovetail.annotation.Cascade;
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

    @OneToMany(mappedBy = "user", cascade = Cascade.ALL, orphanRemoval = true)
    List<Post> posts();
}
