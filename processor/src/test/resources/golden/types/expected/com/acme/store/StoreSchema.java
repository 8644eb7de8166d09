// Generated from the entities of Store. Edit those, not this file.
package com.acme.store;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Store, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities("com.acme.store.Article")
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class StoreSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Store", StoreSchema.class, "META-INF/dovetail/com.acme.store.Store", () -> List.of(
            Article_.TYPE));

    private StoreSchema() {}
}
