// Generated from the entities of Library. Edit those, not this file.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Library, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.library.Author",
        "com.acme.library.Book",
        "com.acme.library.Film",
        "com.acme.library.Medium",
        "com.acme.library.Paper",
        "com.acme.library.Shelf",
        "com.acme.library.Tag",
        "com.acme.library.Text"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class LibrarySchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Library", LibrarySchema.class, "META-INF/dovetail/com.acme.library.Library", () -> List.of(
            Author_.TYPE,
            Shelf_.TYPE,
            Medium_.TYPE,
            Film_.TYPE,
            Text_.TYPE,
            Book_.TYPE,
            Paper_.TYPE,
            Tag_.TYPE));

    private LibrarySchema() {}
}
