package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import java.util.Optional;

/**
 * The relationships of one entity.
 *
 * @param links in order
 * @param broken the properties that ought to be relationships but have no target
 * @param reports what is wrong with those
 */
public record DeclaredRelationships(
        List<DeclaredRelationship> links, List<PropertyDeclaration> broken, List<Report> reports) {
    /** The relationship of that name. */
    public Optional<DeclaredRelationship> find(String property) {
        return links.stream().filter(link -> link.name().equals(property)).findFirst();
    }

    /** Returns whether the property has an error that is reported already. */
    public boolean isBroken(String property) {
        return broken.stream().anyMatch(each -> each.name().equals(property));
    }
}
