package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A film. */
@Entity
public non-sealed interface Film extends Medium {
    int minutes();

    Film minutes(int minutes);

    @Nullable
    String remark();

    Film remark(@Nullable String remark);

    @ForeignKey(Text.class)
    @Nullable
    Long sourceId();

    @ManyToOne(backref = "films")
    @Nullable
    Text source();

    Film source(@Nullable Text source);
}
