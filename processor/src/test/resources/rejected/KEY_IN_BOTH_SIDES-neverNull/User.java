package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

@Entity
public interface User {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Profile.class)
    @Column(unique = true)
    Long profileId();

    @OneToOne(backPopulates = "user")
    Profile profile();
}
