// Generated from the entities of Office. Edit those, not this file.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Office, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.office.Address",
        "com.acme.office.Company",
        "com.acme.office.Customer",
        "com.acme.office.Employee",
        "com.acme.office.Party",
        "com.acme.office.Person"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class OfficeSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Office", OfficeSchema.class, "META-INF/dovetail/com.acme.office.Office", () -> List.of(
            Party_.TYPE,
            Address_.TYPE,
            Company_.TYPE,
            Person_.TYPE,
            Customer_.TYPE,
            Employee_.TYPE));

    private OfficeSchema() {}
}
