package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.Hierarchies;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports types of one hierarchy that contradict each other: equal discriminators, and columns of different types. */
final class SiblingCheck implements SchemaCheck {
    private record Stored(ResolvedEntity entity, ColumnMapping mapping) {}

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, ResolvedEntity> values = new HashMap<>();
        Map<String, Stored> columns = new HashMap<>();
        for (ResolvedEntity entity : schema.compiled()) {
            if (!entity.declaration().isInHierarchy()) {
                continue;
            }
            String root = entity.root().declaration().qualifiedName() + "#";
            if (!entity.declaration().isSealed()) {
                checkValue(entity, values, root, reports);
            }
            if (entity.stored().isPartOfTable() || entity.parent() == null) {
                checkColumns(entity, columns, root, reports);
            }
        }
    }

    private static void checkValue(
            ResolvedEntity entity, Map<String, ResolvedEntity> values, String root, List<Report> reports) {
        EntityDeclaration declaration = entity.declaration();
        String value = Hierarchies.value(declaration);
        ResolvedEntity other = values.putIfAbsent(root + value.toLowerCase(Locale.ROOT), entity);
        if (other != null) {
            String simple = Words.snake(declaration.className().simpleName());
            reports.add(Report.of(Problem.DISCRIMINATOR_TWICE, declaration.annotation(ENTITY).orElseThrow()
                            .origin("discriminator"), entity.name(), value, other.name(),
                    simple.equalsIgnoreCase(value) ? "other_" + simple : simple));
        }
    }

    private static void checkColumns(
            ResolvedEntity entity, Map<String, Stored> columns, String root, List<Report> reports) {
        ResolvedEntity top = entity.root();
        String type = Hierarchies.discriminator(top.declaration()).name();
        for (ColumnMapping stored : entity.stored().ownStored()) {
            String name = stored.column().name();
            if (name.equalsIgnoreCase(type)) {
                reports.add(Report.of(Problem.DISCRIMINATOR_COLUMN_TAKEN, stored.property().annotation(COLUMN)
                                .map(each -> each.origin("name")).orElse(stored.property().origin()), entity.name(),
                        stored.name(), name, entity.stored().table(), top.name(),
                        Hierarchies.strategyText(top.declaration()), type.equalsIgnoreCase("type") ? "kind" : "type"));
                continue;
            }
            Stored other = columns.putIfAbsent(root + name.toLowerCase(Locale.ROOT), new Stored(entity, stored));
            boolean isAbove = other != null && (entity.declaration().lineage()
                    .contains(other.entity().declaration().qualifiedName())
                    || other.entity().declaration().lineage().contains(entity.declaration().qualifiedName()));
            // A column of a level above is reported as one that is there twice.
            List<String> difference = other == null || isAbove ? List.of()
                    : difference(new Stored(entity, stored), other);
            if (other != null && !difference.isEmpty()) {
                reports.add(Report.of(Problem.SIBLING_COLUMN_DIFFERS, stored.property().annotation(COLUMN)
                                .map(each -> each.origin("name")).orElse(stored.property().origin()), entity.name(),
                        stored.name(), name, difference.get(0), difference.get(1), other.entity().name(),
                        other.mapping().name(), entity.stored().table(),
                        Words.snake(entity.declaration().className().simpleName()) + "_" + name));
            }
        }
    }

    /** Returns what {@code stored} says of its column, by kind, in the order in which differences are reported. */
    private static Map<String, String> facts(ResolvedEntity entity, ColumnMapping stored) {
        ColumnModel column = stored.column();
        NativeEnum nativeEnum = column.nativeEnum();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("length", "of the length " + column.length());
        facts.put("precision", "of the precision " + column.precision());
        facts.put("scale", "of the scale " + column.scale());
        facts.put("definition", column.definition().isEmpty() ? "without a definition" : column.definition());
        facts.put("default", column.defaultValue().isEmpty() ? "without a default"
                : "with the default " + column.defaultValue());
        facts.put("enum", nativeEnum == null ? "no type of the database" : "the type " + nativeEnum.name() + " of "
                + String.join(", ", nativeEnum.labels()));
        facts.put("writes", (column.writes().fetched() ? "made by the database" : "written by the application")
                + (column.writes().refetched() ? " always" : "") + (column.writes().inserted() ? "" : ", not inserted")
                + (column.writes().updated() ? "" : ", not updated"));
        facts.put("as", column.as().isEmpty() ? "no expression" : "the expression " + column.as());
        facts.put("unique", stored.isUnique() ? "unique" : "not unique");
        facts.put("key", keys(entity.foreignKeys().of(stored.name())));
        return facts;
    }

    private static String keys(List<ResolvedForeignKey> keys) {
        return keys.isEmpty() ? "no foreign key"
                : String.join(" and ", keys.stream().map(SiblingCheck::key).toList());
    }

    private static String key(ResolvedForeignKey key) {
        String name = key.annotation().text("name");
        return "a foreign key to " + key.parent().name() + "." + String.join(", ", key.references())
                + (key.onDelete() == OnDelete.NO_ACTION ? "" : " with onDelete = " + key.onDelete())
                + (key.onUpdate() == OnUpdate.NO_ACTION ? "" : " with onUpdate = " + key.onUpdate())
                + (key.deferrable() ? " that is deferrable" : "") + (name.isEmpty() ? "" : " named \"" + name + "\"");
    }

    /** Returns the first difference, as it is of {@code one} and of {@code two}; empty if there is none. */
    private static List<String> difference(Stored one, Stored two) {
        if (one.mapping().column().type() != two.mapping().column().type()) {
            return List.of(typeOf(one), typeOf(two));
        }
        Map<String, String> facts = facts(one.entity(), one.mapping());
        Map<String, String> others = facts(two.entity(), two.mapping());
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            String other = others.getOrDefault(fact.getKey(), "");
            if (!fact.getValue().equals(other)) {
                return List.of(fact.getValue(), other);
            }
        }
        return List.of();
    }

    private static String typeOf(Stored stored) {
        ColumnMapping mapping = stored.mapping();
        return "\"" + mapping.property().type().simpleName() + "\" (stored as " + mapping.column().type() + ")";
    }
}
