package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
public final class Post {}
