// Generated from the entities of Crm. Edit those, not this file.
package com.acme.crm;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Crm, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.crm.Contact",
        "com.acme.crm.Customer"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class CrmSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Crm", CrmSchema.class, "META-INF/dovetail/com.acme.crm.Crm", () -> List.of(
            Customer_.TYPE,
            Contact_.TYPE));

    private CrmSchema() {}
}
