package dev.dovetail.it.docs;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** What was a post once. */
@Entity(table = "archive")
public interface Archive {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Archive title(String title);

    String text();

    Archive text(String text);
}
