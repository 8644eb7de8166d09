package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Has a fluent accessor that begins with {@code is}. */
@Entity(table = "flags")
public interface Flag {
    @Id
    @GeneratedValue
    Long id();

    boolean isRaised();

    Flag isRaised(boolean raised);
}
