package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has accessors with capitals, and one that begins with {@code is}. */
@Entity(table = "links")
public interface Link {
    @Id
    @GeneratedValue
    Long getId();

    @Nullable String getURL();

    void setURL(@Nullable String url);

    @Nullable String getHTTPLog();

    void setHTTPLog(@Nullable String log);

    boolean isActive();

    void setActive(boolean active);
}
