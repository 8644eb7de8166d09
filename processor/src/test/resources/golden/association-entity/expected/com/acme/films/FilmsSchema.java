// Generated from the entities of Films. Edit those, not this file.
package com.acme.films;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Films, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.films.Actor",
        "com.acme.films.Casting",
        "com.acme.films.Film"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class FilmsSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Films", FilmsSchema.class, "META-INF/dovetail/com.acme.films.Films", () -> List.of(
            Actor_.TYPE,
            Film_.TYPE,
            Casting_.TYPE));

    private FilmsSchema() {}
}
