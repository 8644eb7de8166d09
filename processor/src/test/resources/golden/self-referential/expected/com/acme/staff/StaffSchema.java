// Generated from the entities of Staff. Edit those, not this file.
package com.acme.staff;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Staff, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities("com.acme.staff.Employee")
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class StaffSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Staff", StaffSchema.class, "META-INF/dovetail/com.acme.staff.Staff", () -> List.of(
            Employee_.TYPE));

    private StaffSchema() {}
}
