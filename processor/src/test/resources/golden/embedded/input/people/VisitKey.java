package people;

import dev.dovetail.annotation.ForeignKey;

/** The identifier of a visit: its number among those of a person. */
public record VisitKey(@ForeignKey(Person.class) long personId, int number) {}
