// Generated from the entities of Cms. Edit those, not this file.
package com.acme.cms;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Cms, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities("com.acme.cms.Page")
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class CmsSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Cms", CmsSchema.class, "META-INF/dovetail/com.acme.cms.Cms", () -> List.of(
            Page_.TYPE));

    private CmsSchema() {}
}
