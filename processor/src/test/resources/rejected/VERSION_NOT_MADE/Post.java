package com.acme.blog;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;
import java.time.Instant;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @Version
    @DatabaseGenerated
    Instant lastUpdate();
}
