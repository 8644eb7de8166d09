// Written by dovetail-tools from the materialized view rental_by_day; kept as it is once it is edited: 0e05cd78
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(readOnly = true)
public interface RentalByDay {
    @Id
    LocalDate day();

    @Nullable Long rentals();
}
