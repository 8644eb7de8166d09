package dev.dovetail.it.keys;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import java.util.UUID;

/** Numbered by Dovetail. */
@Entity(table = "tokens")
public abstract class Token {
    /** Made before the insert, in the order of time. */
    @Id
    @GeneratedValue(GenerationType.UUID)
    public abstract UUID id();

    /** Which one it is. */
    public abstract int number();

    /** Sets it. */
    public abstract Token number(int number);
}
