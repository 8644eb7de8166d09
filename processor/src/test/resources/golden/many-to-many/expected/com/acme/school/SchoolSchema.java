// Generated from the entities of School. Edit those, not this file.
package com.acme.school;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of School, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.school.Course",
        "com.acme.school.Student"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class SchoolSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("School", SchoolSchema.class, "META-INF/dovetail/com.acme.school.School", () -> List.of(
            Course_.TYPE,
            Student_.TYPE));

    private SchoolSchema() {}
}
