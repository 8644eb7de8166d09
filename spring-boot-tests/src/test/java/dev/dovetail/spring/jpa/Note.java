package dev.dovetail.spring.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity of JPA. */
@Entity(name = "notes")
public class Note {
    @Id
    private Long id;

    private String text;

    protected Note() {}

    Note(long id, String text) {
        this.id = id;
        this.text = text;
    }

    void text(String changed) {
        text = changed;
    }
}
