package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Lob;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Lob
    String text();

    @JoinColumn(name = "user_id")
    Long userId();
}
