package dev.dovetail.it.embedded.contact.one;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** An asset, whose types have sizes of their own. One record has the name of the step to a type. */
@Entity(table = "assets")
public sealed interface Asset permits Asset.House, Asset.Car {
    @Id
    @GeneratedValue
    Long id();

    @Embedded
    @Nullable Limits asCar();

    Asset asCar(@Nullable Limits limits);

    /** A house. */
    @Entity
    non-sealed interface House extends Asset {
        @Embedded
        @Nullable Area size();

        House size(@Nullable Area size);

        @Embedded
        @Nullable Area plot();

        House plot(@Nullable Area plot);
    }

    /** A car. */
    @Entity
    non-sealed interface Car extends Asset {
        @Embedded
        @Nullable Power size();

        Car size(@Nullable Power size);
    }

    /** The size of a house or its plot. */
    record Area(@Check("x > 0 AND x < 100") int x, int y) {}

    /** The power of a car. */
    record Power(int x, @Column(length = 5) String unit) {}

    /** Limits, with a default for a component that is always there. */
    record Limits(@Default("0") int low, @Nullable Integer high, @Column(length = 5) String unit) {}
}
