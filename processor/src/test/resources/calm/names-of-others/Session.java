package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Session {
    @Id @GeneratedValue
    java.lang.Long id();

    int session();

    int session_();

    java.lang.Integer count();
}
