package com.acme.music;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Where words are left out or swapped. */
@Entity
@Check("title(UPPER) <> 'X'")
@Check("beats UNIQUE IS NULL OR beats > 0")
@Check("LENGTH(length) > 0 AND length(title) > 2 AND title SIMILAR TO 'a%'")
public interface Recording {
    @Id
    @GeneratedValue
    Long id();

    String title();

    @Check("beats seconds > 0")
    int beats();

    @Check("seconds < 1000 1000")
    @Check("seconds IN (1, 2) beats")
    @Check("length <> 'a' 'b'")
    @Check("seconds < 60 OR length IN ('a', 'b') AND length <> 'a\n'\n'b'")
    @Check("seconds IN (1, 2) AND seconds BETWEEN 1 AND 2 AND NOT seconds IS NULL")
    int seconds();

    @Column(length = 20)
    String length();
}
