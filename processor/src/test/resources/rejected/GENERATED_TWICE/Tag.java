package com.acme.blog;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;

@Entity
public interface Tag {
    @Id
    @DatabaseGenerated(GenerationTime.ALWAYS)
    String code();
}
