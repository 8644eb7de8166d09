package com.acme.blog;

public interface Named {
    String name();
}
