package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
@SuppressWarnings("rawtypes")
public interface Post extends Base {
    String title();
}
