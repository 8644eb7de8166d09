package com.acme.cms;

import dev.dovetail.annotation.Entity;
import java.time.Instant;

@Entity(table = "pages")
public abstract class Page implements Identified<Long>, Timestamped {
    public abstract String path();

    public abstract Page path(String path);

    @Override
    public abstract Page createdAt(Instant createdAt);

    @Override
    public String toString() {
        return path();
    }
}
