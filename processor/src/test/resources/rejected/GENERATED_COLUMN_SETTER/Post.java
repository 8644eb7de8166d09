package com.acme.blog;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import java.time.Instant;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    int clicks();

    Post clicks(int clicks);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "clicks * 2")
    int score();

    Post score(int score);

    @DatabaseGenerated(GenerationTime.ALWAYS)
    Instant lastUpdate();

    void lastUpdate(Instant lastUpdate);
}
