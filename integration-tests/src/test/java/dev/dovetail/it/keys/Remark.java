package dev.dovetail.it.keys;

import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Whose numbers are all primitive, though each of them can be missing for a while. */
@Entity(table = "remarks")
public abstract class Remark {
    /** Made by the database; 0 before. */
    @Id
    @GeneratedValue
    public abstract long id();

    /** The note's key; 0 before it has one. */
    @ForeignKey(Note.class)
    public abstract long noteId();

    /** What is remarked on. */
    @ManyToOne
    public abstract Note note();

    /** Sets it. */
    public abstract Remark note(Note note);

    /** Three, unless it is said. */
    @Default("3")
    public abstract int weight();

    /** Sets it. */
    public abstract Remark weight(int weight);
}
