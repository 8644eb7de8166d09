package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports an index of properties without a column, an index that repeats a property, and repeated unique constraints.
 */
final class IndexCheck implements EntityCheck {
    /**
     * A declaration of uniqueness.
     *
     * @param display the declaration, for messages
     * @param name the name of the constraint, or else its properties
     */
    private record Unique(String display, String name) {}

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        checkUniques(entity, reports);
        for (AnnotationDeclaration index : entity.declaration().annotationsOf(INDEX)) {
            List<String> properties = index.texts("value");
            for (int i = 0; i < properties.size(); i++) {
                String property = properties.get(i);
                if (properties.indexOf(property) < i) {
                    reports.add(Report.of(Problem.INDEX_PROPERTY_REPEATED, index.origin("value", i), entity.name(),
                            property));
                    continue;
                }
                if (entity.stored().stored(property).isEmpty() && !entity.stored().isBroken(property)) {
                    reports.add(Report.of(Problem.UNKNOWN_INDEX_PROPERTY, index.origin("value", i), entity.name(),
                            property, entity.name(), LevelBelow.orAll(property, entity.stored())));
                }
                if (entity.stored().stored(property).filter(each -> each.column().type() == ColumnType.JSON)
                        .isPresent()) {
                    reports.add(Report.of(Problem.INDEX_OF_JSON, index.origin("value", i), entity.name(), property));
                }
            }
        }
    }

    /** Reports unique constraints of the same properties, in whatever order. The second one would add nothing. */
    private static void checkUniques(ResolvedEntity entity, List<Report> reports) {
        Map<Set<String>, Unique> known = new HashMap<>();
        known.put(Set.copyOf(entity.stored().ids().stream().map(ColumnMapping::name).toList()),
                new Unique("the identifier", ""));
        entity.stored().stored().stream().filter(ColumnMapping::isUnique).forEach(each -> known.putIfAbsent(
                Set.of(each.name()), new Unique("@Column(unique = true) on " + each.name(), each.name())));
        for (AnnotationDeclaration index : entity.declaration().annotationsOf(INDEX)) {
            List<String> properties = index.texts("value");
            if (!index.flag("unique") || properties.isEmpty() || Set.copyOf(properties).size() < properties.size()) {
                continue;
            }
            String list = String.join("\", \"", properties);
            Unique here = new Unique("@Index({\"" + list + "\"})",
                    index.text("name").isEmpty() ? String.join(",", properties) : index.text("name"));
            Unique other = known.putIfAbsent(Set.copyOf(properties), here);
            // Constraints with the same name are reported for that.
            if (other != null && !other.name().equals(here.name())) {
                reports.add(Report.of(Problem.UNIQUE_TWICE, index.origin("value"), entity.name(),
                        String.join(", ", properties), other.display()));
            }
        }
    }
}
