package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of components that {@code @Embedded(columns = ...)} overrides.
 *
 * @param columns the annotations {@code @ComponentColumn}, by the name of the attribute: {@code home.street}
 */
record ColumnOverrides(Map<String, AnnotationDeclaration> columns) {
    /** Returns the overrides in {@code embedded}, an annotation of the record {@code name}. */
    static ColumnOverrides of(AnnotationDeclaration embedded, String name) {
        Map<String, AnnotationDeclaration> columns = new LinkedHashMap<>();
        if (embedded.values().get("columns") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof AnnotationDeclaration column) {
                    columns.put(name + "." + column.text("value"), column);
                }
            }
        }
        return new ColumnOverrides(columns);
    }

    /** Returns these overrides and those of {@code inner}, a record nested in this one. */
    ColumnOverrides over(ColumnOverrides inner, String prefix) {
        Map<String, AnnotationDeclaration> all = new LinkedHashMap<>(columns);
        inner.columns.forEach((name, column) -> all.putIfAbsent(name, withPrefix(column, prefix)));
        return new ColumnOverrides(all);
    }

    /** Returns {@code override} with {@code prefix} before the name of its column, if it has one. */
    private static AnnotationDeclaration withPrefix(AnnotationDeclaration override, String prefix) {
        AnnotationDeclaration column = override.annotation("column");
        if (column.text("name").isEmpty()) {
            return override;
        }
        Map<String, Object> values = new LinkedHashMap<>(override.values());
        values.put("column", named(column, prefix + column.text("name")));
        return new AnnotationDeclaration(override.name(), values, override.origins(), override.origin());
    }

    /**
     * Returns {@code annotations} of the component {@code name} with the whole name of the column, and with the values
     * that are overridden.
     */
    List<AnnotationDeclaration> merged(String name, String prefix, List<AnnotationDeclaration> annotations) {
        List<AnnotationDeclaration> merged = new ArrayList<>();
        AnnotationDeclaration own = null;
        for (AnnotationDeclaration each : annotations) {
            if (each.is(COLUMN)) {
                own = each.text("name").isEmpty() ? each : named(each, prefix + each.text("name"));
            } else if (ComponentAnnotations.isOfColumn(each)) {
                merged.add(each);
            }
        }
        AnnotationDeclaration override = columns.get(name);
        if (override != null) {
            AnnotationDeclaration column = override.annotation("column");
            own = own == null ? column : overridden(own, column);
        }
        if (own != null) {
            merged.add(own);
        }
        return merged;
    }

    private static AnnotationDeclaration overridden(AnnotationDeclaration own, AnnotationDeclaration column) {
        Map<String, Object> values = new LinkedHashMap<>(own.values());
        column.values().forEach((element, value) -> {
            if (column.isExplicit(element)) {
                values.put(element, value);
            }
        });
        var origins = new LinkedHashMap<>(own.origins());
        origins.putAll(column.origins());
        return new AnnotationDeclaration(own.name(), values, origins, own.origin());
    }

    private static AnnotationDeclaration named(AnnotationDeclaration column, String name) {
        Map<String, Object> values = new LinkedHashMap<>(column.values());
        values.put("name", name);
        return new AnnotationDeclaration(column.name(), values, column.origins(), column.origin());
    }

    /** Reports overrides of components that {@code embedded} does not have. */
    void checkNames(String owner, PropertyDeclaration property, EmbeddedDeclaration embedded, List<Report> reports) {
        String start = embedded.name() + ".";
        List<String> known = embedded.attributes().stream().map(each -> each.name().substring(start.length())).toList();
        for (AnnotationDeclaration override : columns.values()) {
            String name = override.text("value");
            if (!known.contains(name)) {
                reports.add(Report.of(Problem.EMBEDDED_UNKNOWN_COMPONENT, override.origin("value"), owner,
                        property.name(), name, embedded.type().simpleName(), Suggestion.orAll(name, known)));
            }
        }
    }
}
