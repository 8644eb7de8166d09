package com.acme.blog;

import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @Default("'2024-13-01'")
    LocalDate day();

    @Default("'2024-02-30 12:00:00'")
    Instant moment();

    @Default("'24:10'")
    LocalTime time();

    @Default("TODAY")
    LocalDate created();

    @Default("now")
    Instant changed();

    @Default("'2024-02-29'")
    LocalDate leapDay();

    @Default("CURRENT_DATE")
    LocalDate today();
}
