package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.util.ArrayList;

@Entity @SuppressWarnings("serial")
public abstract class Post extends ArrayList<String> {
    @Id @GeneratedValue
    public abstract Long id();
}
