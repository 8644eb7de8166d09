package dev.dovetail.it.keys;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Numbered by the user, in two parts. */
@Entity(table = "lines")
public abstract class Line {
    /** The page. */
    @Id
    public abstract int page();

    /** Sets it. */
    public abstract Line page(int page);

    /** The line on it. */
    @Id
    public abstract String line();

    /** Sets it. */
    public abstract Line line(String line);
}
