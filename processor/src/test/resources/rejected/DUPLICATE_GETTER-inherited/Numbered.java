package com.acme.blog;

public interface Numbered {
    Long name();
}
