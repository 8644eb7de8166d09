package com.acme.cinema;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumLabel;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.Id;

@Entity(table = "films")
public abstract class Film {
    public enum Rating {
        G,
        @EnumLabel("PG  ")
        PG
    }

    public enum Format {
        @EnumLabel("3D ")
        THREE,
        @EnumLabel("3D")
        THREE_OLD
    }

    @Id
    public abstract long id();

    @Enumerated(EnumType.NATIVE)
    public abstract Rating rating();

    @Enumerated(EnumType.NATIVE)
    public abstract Format format();

    @Enumerated(value = EnumType.STRING)
    public abstract Format stored();
}
