// Generated from the entities of Shop. Edit those, not this file.
package com.acme.shop;

import com.acme.shop.customer.Customer_;
import com.acme.shop.customer.Note_;
import com.acme.shop.order.Order_;
import com.acme.shop.order.Order_Line_;
import dev.dovetail.annotation.Generated;
import dev.dovetail.session.Schema;
import org.jspecify.annotations.NullMarked;

/** The entities of Shop, and the statements that create and drop their tables. */
@NullMarked
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class ShopSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA = new Schema("Shop", ShopSchema.class, "META-INF/dovetail/shop",
            Customer_.TYPE,
            Note_.TYPE,
            Order_.TYPE,
            Order_Line_.TYPE);

    private ShopSchema() {}
}
