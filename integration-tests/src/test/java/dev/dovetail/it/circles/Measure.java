package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** A row that a rule or a trigger may write elsewhere; the database generates its key. */
@Entity(table = "circle_measures")
public interface Measure {
    @Id
    @GeneratedValue(returned = false)
    Long id();

    String name();

    Measure name(String name);

    int size();

    Measure size(int size);
}
