package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Film {
    @Id @GeneratedValue
    Long id();

    @Enumerated(EnumType.NATIVE)
    State state();

    @Enumerated(value = EnumType.NATIVE, type = "state")
    Rating rating();

    /** The first one. */
    enum State { OPEN, CLOSED }

    /** The second one. */
    enum Rating { G, PG }
}
