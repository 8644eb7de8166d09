package com.acme.survey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "surveys")
public abstract class Survey {
    @Id
    public abstract long id();

    @Column(length = 4_000)
    public abstract String answer1();

    @Column(length = 4_000)
    public abstract @Nullable String answer2();

    @Column(length = 4_000)
    public abstract String answer3();

    @Column(length = 4_000)
    public abstract String answer4();

    @Column(length = 4_000)
    public abstract String answer5();
}
