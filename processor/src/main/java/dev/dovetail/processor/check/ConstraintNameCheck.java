package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.DeclaredConstraints;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reports constraints, indexes, sequences and tables with the same name in one database schema. Some databases allow
 * that for different kinds, others do not.
 */
final class ConstraintNameCheck implements SchemaCheck {
    /**
     * A constraint or index with a name in the database.
     *
     * @param name its name
     * @param what its kind, for messages
     * @param display its kind and place, for messages
     * @param origin its place in the source
     * @param content what siblings in one table may both declare, as the foreign key of a shared column
     */
    private record Named(String name, String what, String display, Origin origin, String content) {
        private boolean isShared(Named other) {
            return !content.isEmpty() && content.equals(other.content);
        }
    }

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, Named> names = new HashMap<>();
        TakenNames.of(schema)
                .forEach((name, taken) -> names.put(name, new Named(name, "", taken.display(), taken.origin(), "")));
        for (ResolvedEntity entity : schema.compiled()) {
            String home = entity.stored().table().schema().toLowerCase(Locale.ROOT) + ".";
            for (Named each : named(entity)) {
                Named other = names.putIfAbsent(home + each.name().toLowerCase(Locale.ROOT), each);
                if (other != null && !each.isShared(other)) {
                    reports.add(Report.of(Problem.DUPLICATE_NAME, each.origin(), entity.name(), each.name(),
                            other.display(), each.what()));
                }
            }
        }
    }

    private static List<Named> named(ResolvedEntity entity) {
        DeclaredConstraints constraints = entity.constraints();
        List<Named> named = new ArrayList<>();
        for (ColumnMapping stored : entity.stored().stored()) {
            constraints.uniqueColumns().stream().filter(each -> each.column().equals(stored))
                    .forEach(each -> named.add(new Named(each.name(), "unique column",
                            "the unique column " + entity.name() + "." + stored.name(), stored.property().origin(),
                            content(entity, "unique", List.of(stored.name())))));
            addChecks(entity, stored.name(), named);
        }
        for (DeclaredConstraints.OfKey each : constraints.foreignKeys()) {
            named.add(new Named(each.name(), "foreign key", "the foreign key " + each.key().display(),
                    each.key().annotation().origin("name"), content(entity, "key",
                            each.key().properties())));
        }
        for (DeclaredConstraints.OfIndex each : constraints.indexes()) {
            named.add(new Named(each.name(), "index", "an index of " + entity.name(),
                    each.annotation().origin("name"), content(entity, each.unique() ? "unique" : "index",
                            each.properties())));
        }
        addChecks(entity, "", named);
        return named;
    }

    /** Adds the checks of {@code property}, or those of the entity if {@code property} is empty. */
    private static void addChecks(ResolvedEntity entity, String property, List<Named> named) {
        String place = property.isEmpty() ? entity.name() : entity.name() + "." + property;
        entity.constraints().checks().stream().filter(each -> each.property().equals(property))
                .forEach(each -> named.add(new Named(
                        each.name(), "check", "a check of " + place, each.annotation().origin("name"), "")));
    }

    private static String content(ResolvedEntity entity, String what, List<String> properties) {
        return entity.stored().isPartOfTable() ? what + " " + entity.stored().table() + " "
                + entity.stored().columns(properties) : "";
    }
}
