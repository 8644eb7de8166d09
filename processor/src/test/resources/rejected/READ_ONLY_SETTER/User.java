package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "users")
public interface User {
    @Id
    @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "user")
    List<Post> posts();
}
