// Generated from the entities of Rental. Edit those, not this file.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Rental, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.rental.Payment",
        "com.acme.rental.Staff",
        "com.acme.rental.Store"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class RentalSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Rental", RentalSchema.class, "META-INF/dovetail/com.acme.rental.Rental", () -> List.of(
            Payment_.TYPE,
            Staff_.TYPE,
            Store_.TYPE));

    private RentalSchema() {}
}
