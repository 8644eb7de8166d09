package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(discriminator = "movie")
public non-sealed interface Film extends Medium {
    int minutes();

    Film minutes(int minutes);

    @ForeignKey(Medium.class)
    @Nullable Long sourceId();

    @ManyToOne(foreignKey = "sourceId")
    @Nullable Medium source();

    Film source(@Nullable Medium source);
}
