package com.acme.blog;

abstract class Named {
    Named(String name) {}
}
