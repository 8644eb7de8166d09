package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    @ManyToOne
    public abstract Optional<User> user();

    @ManyToOne
    public abstract @Nullable Long editorId();

    @OneToMany
    public abstract List<List<User>> readers();
}
