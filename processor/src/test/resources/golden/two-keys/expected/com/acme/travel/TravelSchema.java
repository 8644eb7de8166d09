// Generated from the entities of Travel. Edit those, not this file.
package com.acme.travel;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Travel, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.travel.Airport",
        "com.acme.travel.Flight"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class TravelSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Travel", TravelSchema.class, "META-INF/dovetail/com.acme.travel.Travel", () -> List.of(
            Airport_.TYPE,
            Flight_.TYPE));

    private TravelSchema() {}
}
