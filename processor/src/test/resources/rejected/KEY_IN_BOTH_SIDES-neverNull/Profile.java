package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

@Entity
public interface Profile {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(User.class)
    @Column(unique = true)
    Long userId();

    @OneToOne(backPopulates = "profile")
    User user();
}
