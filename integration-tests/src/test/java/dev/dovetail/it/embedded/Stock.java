package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May lie in a place, whose shop is a relationship too. */
@Entity(table = "stocks")
public interface Stock {
    @Id
    @GeneratedValue
    Long id();

    @Embedded
    @Nullable Place place();

    Stock place(@Nullable Place place);

    @ManyToOne
    @Nullable Shop shop();

    Stock shop(@Nullable Shop shop);
}
