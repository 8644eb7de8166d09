// Generated from the entities of Film. Edit those, not this file.
package com.acme.film;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Film, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities("com.acme.film.Film")
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class FilmSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Film", FilmSchema.class, "META-INF/dovetail/com.acme.film.Film", () -> List.of(
            Film_.TYPE));

    private FilmSchema() {}
}
