package com.acme.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item with columns that the database makes. */
@Entity(table = "items")
public interface Item {
    @Id
    @GeneratedValue
    @DatabaseGenerated(GenerationTime.ALWAYS)
    Long id();

    int price();

    Item price(int price);

    int quantity();

    Item quantity(int quantity);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "price * quantity")
    int total();

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "NULLIF(price, 0)")
    @Nullable Integer charge();

    @DatabaseGenerated
    @Default("'new'")
    String state();

    Item state(String state);

    @DatabaseGenerated
    long number();

    Item number(long number);

    @Default("7")
    @Column(insertable = false)
    int stars();

    @Column(updatable = false)
    String code();

    Item code(String code);

    @Version
    @Default("CURRENT_TIMESTAMP")
    @DatabaseGenerated(GenerationTime.ALWAYS)
    Instant lastUpdate();

    @ForeignKey(Listing.class)
    @Nullable String listingCode();

    @ManyToOne(backPopulates = "items")
    @Nullable Listing listing();

    Item listing(@Nullable Listing listing);
}
