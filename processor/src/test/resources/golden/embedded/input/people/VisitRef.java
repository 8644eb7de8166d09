package people;

import dev.dovetail.annotation.ForeignKey;

/** The key of another visit. */
public record VisitRef(
        @ForeignKey(value = Visit.class, references = "key.personId") long personId,
        @ForeignKey(value = Visit.class, references = "key.number") int number) {}
