package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.resolve.StoredEntity;

/** Says that a property which an entity does not have is one of a type below it. */
final class LevelBelow {
    private LevelBelow() {}

    /** Returns the type below {@code entity} that has {@code property}, or the properties to choose from. */
    static String orAll(String property, StoredEntity entity) {
        return entity.below(property)
                .map(type -> " " + type + " has it, but not every " + entity.name() + ". Choose one of: "
                        + String.join(", ", entity.names()) + ".")
                .orElseGet(() -> Suggestion.orAll(property, entity.names()));
    }
}
