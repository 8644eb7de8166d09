package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumLabel;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Film {
    @Id @GeneratedValue
    Long id();

    Rating rating();

    /** Two constants, one label. */
    enum Rating {
        G,
        @EnumLabel("PG-13") PG_13,
        @EnumLabel("PG-13") NC_17
    }
}
