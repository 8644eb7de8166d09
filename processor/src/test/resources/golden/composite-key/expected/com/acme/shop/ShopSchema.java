// Generated from the entities of Shop. Edit those, not this file.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Shop, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.shop.OrderLine",
        "com.acme.shop.Shipment"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class ShopSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Shop", ShopSchema.class, "META-INF/dovetail/com.acme.shop.Shop", () -> List.of(
            OrderLine_.TYPE,
            Shipment_.TYPE));

    private ShopSchema() {}
}
