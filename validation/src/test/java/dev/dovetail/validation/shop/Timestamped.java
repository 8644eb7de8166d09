package dev.dovetail.validation.shop;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** No entity itself. */
public interface Timestamped {
    @PastOrPresent
    @Nullable LocalDate day();
}
