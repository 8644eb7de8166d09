package com.acme.blog;

public final class Integer {
    private Integer() {}
}
