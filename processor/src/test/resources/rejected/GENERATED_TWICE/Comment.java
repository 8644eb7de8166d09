package com.acme.blog;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;

@Entity
public interface Comment {
    @Id
    @GeneratedValue
    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "1 + 1")
    Long id();
}
