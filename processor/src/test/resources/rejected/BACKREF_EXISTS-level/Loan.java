package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "loans")
public interface Loan {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Medium.class)
    Long mediumId();

    @ManyToOne(backref = "isbn")
    Medium medium();
}
