package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @ForeignKey(Post.class)
    @Nullable Long parentId();

    @ManyToOne(backPopulates = "answers")
    @Nullable Post parent();

    @OneToMany(backPopulates = "parent")
    List<@Nullable Post> answers();
}
