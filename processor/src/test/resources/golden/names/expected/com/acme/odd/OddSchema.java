// Generated from the entities of Odd. Edit those, not this file.
package com.acme.odd;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Odd, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.odd.Order",
        "com.acme.odd.R",
        "com.acme.odd.Row",
        "com.acme.odd.Title"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class OddSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Odd", OddSchema.class, "META-INF/dovetail/com.acme.odd.Odd", () -> List.of(
            R_.TYPE,
            Row_.TYPE,
            Title_.TYPE,
            Order_.TYPE));

    private OddSchema() {}
}
