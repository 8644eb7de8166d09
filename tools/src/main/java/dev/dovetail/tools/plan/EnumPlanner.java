package dev.dovetail.tools.plan;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.EnumType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.tools.name.JavaNames;
import dev.dovetail.tools.name.NameSet;
import dev.dovetail.tools.name.Words;
import dev.dovetail.tools.type.TypeChoice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Plans the enums of columns. Those of an enum type are in files of their own, others within the entity. */
final class EnumPlanner {
    private final Catalog catalog;
    private final Conditions conditions;
    private final TypeChoice choice;
    private final boolean checks;
    private final Set<String> names = new HashSet<>();
    private final Map<TableName, EnumPlan> shared = new LinkedHashMap<>();
    private final Map<MappedTable, List<EnumPlan>> nested = new HashMap<>();

    EnumPlanner(Catalog catalog, TypeNames types, Collection<String> entities, Conditions conditions,
            TypeChoice choice, boolean checks) {
        this.catalog = catalog;
        this.names.addAll(entities);
        this.conditions = conditions;
        this.choice = choice;
        this.checks = checks;
        for (EnumType type : catalog.enums()) {
            boolean used = catalog.tables().stream().filter(table -> isHome(table, type))
                    .flatMap(table -> table.columns().stream())
                    .anyMatch(column -> type.equals(catalog.enumType(column)) && !column.type().isArray());
            if (used) {
                EnumPlan plan = new EnumPlan(types.enumeration(type.name()), false, type.name().name(),
                        constants(type.labels()));
                shared.put(type.name(), plan);
                names.add(plan.name());
            }
        }
    }

    /** Returns the enum of a column, or null if it has none. */
    @Nullable EnumPlan of(MappedTable table, CatalogColumn column) {
        if (column.type().isArray()) {
            return null;
        }
        EnumType type = catalog.enumType(column);
        if (type != null) {
            return isHome(table.table(), type) ? shared.get(type.name()) : null;
        }
        List<String> labels = catalog.labels(column);
        if (labels.isEmpty() && checks && choice.of(column.type()).column() == ColumnType.STRING) {
            labels = checked(table, column);
            return labels.isEmpty() ? null : nest(table, column, labels, "");
        }
        return labels.isEmpty() ? null : nest(table, column, labels, "ENUM");
    }

    /** Returns whether a column has an enum type of another schema, which no enum can name. */
    boolean isForeign(MappedTable table, CatalogColumn column) {
        EnumType type = catalog.enumType(column);
        return type != null && !column.type().isArray() && !isHome(table.table(), type);
    }

    private static boolean isHome(CatalogTable table, EnumType type) {
        return table.name().schema().equals(type.name().schema());
    }

    /** Returns the values of a check {@code column IN (...)} that are all names of constants. */
    private List<String> checked(MappedTable table, CatalogColumn column) {
        for (Constraint check : table.table().constraints(Constraint.Kind.CHECK)) {
            String condition = conditions.plain(check.condition());
            List<String> values = Conditions.values(condition);
            boolean names = !values.isEmpty() && values.stream().allMatch(EnumPlanner::isConstant);
            if (names && new HashSet<>(values).size() == values.size()
                    && conditions.columns(condition, table).equals(List.of(column.name()))) {
                return values;
            }
        }
        return List.of();
    }

    private EnumPlan nest(MappedTable table, CatalogColumn column, List<String> labels, String sqlType) {
        List<EnumPlan> before = nested.computeIfAbsent(table, each -> new ArrayList<>());
        String name = Words.capitalized(table.property(column.name()));
        while (JavaNames.isTakenType(name) || names.contains(name) || isTaken(before, name)) {
            name += "Label";
        }
        EnumPlan plan = new EnumPlan(name, true, sqlType, constants(labels));
        before.add(plan);
        return plan;
    }

    private static boolean isTaken(List<EnumPlan> before, String name) {
        return before.stream().anyMatch(each -> each.name().equals(name));
    }

    /** Returns the enums in files of their own. */
    List<EnumPlan> shared() {
        return List.copyOf(shared.values());
    }

    /** Returns the enums within the entity of a table. */
    List<EnumPlan> nested(MappedTable table) {
        return nested.getOrDefault(table, List.of());
    }

    private static boolean isConstant(String label) {
        return label.matches("[A-Za-z_][A-Za-z_0-9]*") && !SourceVersion.isKeyword(label) && !label.equals("_");
    }

    /** Returns the constants by label. */
    private static Map<String, String> constants(List<String> labels) {
        NameSet taken = new NameSet();
        labels.stream().filter(EnumPlanner::isConstant).forEach(taken::take);
        Map<String, String> constants = new LinkedHashMap<>();
        for (String label : labels) {
            constants.put(label, isConstant(label) ? label : taken.free(constant(label)));
        }
        return Collections.unmodifiableMap(constants);
    }

    private static String constant(String label) {
        String name = String.join("_", Words.of(label)).toUpperCase(Locale.ROOT);
        return name.isEmpty() ? "EMPTY" : Character.isDigit(name.charAt(0)) ? "VALUE_" + name : name;
    }
}
