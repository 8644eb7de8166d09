package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import java.util.Optional;

/**
 * The relationships that one entity declares.
 *
 * @param links the relationships, in order
 * @param broken the properties with a relationship annotation but without a valid target
 * @param reports the problems of {@code broken}
 * @param above those of the level above, if the entity is below another one
 */
public record DeclaredRelationships(
        List<DeclaredRelationship> links, List<PropertyDeclaration> broken, List<Report> reports,
        Optional<DeclaredRelationships> above) {
    /** Returns the relationship with the name {@code property}, which may be inherited, or empty if there is none. */
    public Optional<DeclaredRelationship> find(String property) {
        return links.stream().filter(link -> link.name().equals(property)).findFirst()
                .or(() -> above.flatMap(each -> each.find(property)));
    }

    /** Returns whether the property has no valid target, which is reported elsewhere. */
    public boolean isBroken(String property) {
        return broken.stream().anyMatch(each -> each.name().equals(property))
                || above.map(each -> each.isBroken(property)).orElse(false);
    }
}
