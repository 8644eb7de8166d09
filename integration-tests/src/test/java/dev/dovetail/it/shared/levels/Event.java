package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** What happened to a tenant. */
@Entity(table = "level_events")
public sealed interface Event permits Call, Mail {
    @Id
    @GeneratedValue
    Long id();

    @Nullable Long tenant();

    Event tenant(@Nullable Long tenant);
}
