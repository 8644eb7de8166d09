package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OnDelete;

@Entity(table = "drafts")
public interface Draft {
    @Id @ForeignKey(value = Post.class, onDelete = OnDelete.SET_NULL)
    Long postId();
}
