package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import java.util.Optional;

/**
 * The relationships of one entity.
 *
 * @param links the relationships, in order
 * @param broken the properties with a relationship annotation but without a valid target
 * @param reports the problems of {@code broken}
 */
public record DeclaredRelationships(
        List<DeclaredRelationship> links, List<PropertyDeclaration> broken, List<Report> reports) {
    /** Returns the relationship with the name {@code property}, or empty if there is none. */
    public Optional<DeclaredRelationship> find(String property) {
        return links.stream().filter(link -> link.name().equals(property)).findFirst();
    }

    /** Returns whether the property has no valid target, which is reported elsewhere. */
    public boolean isBroken(String property) {
        return broken.stream().anyMatch(each -> each.name().equals(property));
    }
}
