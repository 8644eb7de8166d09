// Generated from the entities of People. Edit those, not this file.
package com.acme.people;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of People, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.people.Profile",
        "com.acme.people.User"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class PeopleSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("People", PeopleSchema.class, "META-INF/dovetail/com.acme.people.People", () -> List.of(
            User_.TYPE,
            Profile_.TYPE));

    private PeopleSchema() {}
}
