package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key found for a relationship, or the reason why there is none.
 *
 * @param kind the kind of the relationship; for a one-to-one it depends on which entity holds the foreign key
 * @param key the foreign key; null for many-to-many, and if none was found
 * @param reports the problems, if none was found
 */
public record KeyResolution(RelationshipKind kind, @Nullable ResolvedForeignKey key, List<Report> reports) {
    /** Returns a resolution with the foreign key {@code key}. */
    static KeyResolution by(RelationshipKind kind, ResolvedForeignKey key) {
        return new KeyResolution(kind, key, List.of());
    }

    /** Returns a resolution without a foreign key. */
    static KeyResolution none(RelationshipKind kind, List<Report> reports) {
        return new KeyResolution(kind, null, reports);
    }
}
