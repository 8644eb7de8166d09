// Generated from the entities of Crm. Edit those, not this file.
package com.acme.crm;

import dev.dovetail.annotation.Generated;
import dev.dovetail.session.Schema;
import org.jspecify.annotations.NullMarked;

/** The entities of Crm, and the statements that create and drop their tables. */
@NullMarked
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class CrmSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA = new Schema("Crm", CrmSchema.class, "META-INF/dovetail/crm",
            Customer_.TYPE,
            Contact_.TYPE);

    private CrmSchema() {}
}
