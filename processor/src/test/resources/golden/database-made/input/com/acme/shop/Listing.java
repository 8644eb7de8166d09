package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a view. */
@Entity(table = "listings", readOnly = true)
public interface Listing {
    @Id
    String code();

    int total();

    @ForeignKey(Owner.class)
    @Nullable String ownerCode();

    @ManyToOne(backPopulates = "listings")
    @Nullable Owner owner();

    @OneToMany(backPopulates = "listing")
    List<Item> items();
}
