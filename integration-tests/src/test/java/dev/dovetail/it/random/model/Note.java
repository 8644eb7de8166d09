package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Refers to an association entity. */
@Entity(table = "notes")
public abstract class Note implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** One part of the key. */
    @ForeignKey(value = Enrollment.class, references = "personId", name = "fk_note_enrollment")
    public abstract @Nullable Long personId();

    /** The other part. */
    @ForeignKey(value = Enrollment.class, references = "courseId", name = "fk_note_enrollment")
    public abstract @Nullable Long courseId();

    /** Many to one. */
    @ManyToOne(backPopulates = "notes")
    public abstract @Nullable Enrollment enrollment();

    /** Sets it. */
    public abstract Note enrollment(@Nullable Enrollment enrollment);
}
