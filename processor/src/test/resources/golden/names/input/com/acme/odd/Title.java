package com.acme.odd;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Names that generated code uses, too. */
@Entity
public abstract class Title {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String title();

    public abstract Title title(String title);

    public abstract String first();

    public abstract String row();

    public abstract @Nullable String property();

    public abstract Title property(@Nullable String property);

    public abstract String value();

    public abstract String column();

    public abstract String parameters();

    public abstract int position();

    public abstract int session();

    @Column(unique = true)
    public abstract String source();

    @ForeignKey(Row.class)
    public abstract Long createId();

    @ManyToOne
    public abstract Row create();

    @ForeignKey(R.class)
    public abstract @Nullable Long notedId();

    @ManyToOne
    public abstract @Nullable R noted();

    /** A nested type that hides the runtime's. */
    public record Tracking(String value) {}
}
