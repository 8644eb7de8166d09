package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @OneToMany(mappedBy = "post")
    List<Post> answers();
}
