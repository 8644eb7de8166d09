package dev.dovetail.it.shared.optional;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import org.jspecify.annotations.Nullable;

/** An area, whose unique keys are nullable. */
@Entity(table = "optional_areas")
@Index(value = {"country", "number"}, unique = true)
public interface Area {
    @Id
    @GeneratedValue
    Long id();

    @Nullable Integer country();

    Area country(@Nullable Integer country);

    @Nullable Integer number();

    Area number(@Nullable Integer number);

    @Column(unique = true)
    @Nullable Integer code();

    Area code(@Nullable Integer code);
}
