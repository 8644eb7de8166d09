package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel with some of what a line orders. */
@Entity(table = "shipments")
public abstract class Shipment {
    @Id
    @GeneratedValue(GenerationType.UUID)
    public abstract UUID id();

    @ForeignKey(value = OrderLine.class, references = "orderNumber", name = "fk_shipments_line")
    public abstract @Nullable Long lineOrderNumber();

    @ForeignKey(value = OrderLine.class, references = "position", name = "fk_shipments_line",
            onUpdate = OnUpdate.CASCADE)
    public abstract @Nullable Integer linePosition();

    @ManyToOne(backPopulates = "shipments")
    public abstract @Nullable OrderLine line();

    public abstract Shipment line(@Nullable OrderLine line);
}
