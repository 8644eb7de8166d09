package com.acme.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Track {
    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    public abstract Long id();

    public abstract String[] tags();

    @Column(json = true)
    public abstract String credits();
}
