package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship gets from table to table.
 *
 * @param kind the kind, a one-to-one told apart by who holds the key
 * @param key the foreign key; null for many-to-many, and where none could be found
 * @param reports why none could be found
 */
public record KeyResolution(RelationshipKind kind, @Nullable ResolvedForeignKey key, List<Report> reports) {
    static KeyResolution by(RelationshipKind kind, ResolvedForeignKey key) {
        return new KeyResolution(kind, key, List.of());
    }

    static KeyResolution none(RelationshipKind kind, List<Report> reports) {
        return new KeyResolution(kind, null, reports);
    }
}
