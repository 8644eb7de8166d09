package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Film {
    @Id @GeneratedValue
    Long id();

    @Enumerated(type = "state")
    State state();

    @Enumerated(EnumType.NATIVE) @Column(definition = "state")
    State former();

    /** Where it stands. */
    enum State { OPEN, CLOSED }
}
