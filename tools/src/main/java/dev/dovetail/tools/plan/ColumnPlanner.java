package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.ReferenceRules.Deferral;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.tools.plan.ColumnPlan.KeyPart;
import dev.dovetail.tools.plan.ColumnPlan.Role;
import dev.dovetail.tools.type.JavaType;
import dev.dovetail.tools.type.TypeChoice;
import java.util.List;
import java.util.Set;

/** Plans the columns of entities. */
final class ColumnPlanner {
    private final TypeChoice types;
    private final EnumPlanner enums;
    private final GenerationPlanner generations;
    private final DerivedNames names;
    private final Set<Link> ambiguous;

    /**
     * Creates a planner.
     *
     * @param ambiguous the foreign keys of several columns whose names tell which of the columns belong together
     */
    ColumnPlanner(TypeChoice types, EnumPlanner enums, GenerationPlanner generations, DerivedNames names,
            Set<Link> ambiguous) {
        this.ambiguous = ambiguous;
        this.types = types;
        this.enums = enums;
        this.generations = generations;
        this.names = names;
    }

    /**
     * Returns the plan of a column.
     *
     * @param links the foreign keys that it is part of
     * @param unique whether it alone is unique, without a name that has to be said
     * @param checks the checks of this column alone
     */
    ColumnPlan of(MappedTable table, CatalogColumn column, List<Link> links, boolean unique,
            List<CheckPlan> checks) {
        boolean id = table.id().contains(column.name());
        EnumPlan enumeration = enums.of(table, column);
        JavaType type = isKey(table, column, links) ? types.ofKey(column.type()) : types.of(column.type());
        Generation generation = generations.of(table, column, type, enumeration, !links.isEmpty());
        boolean made = generation.kind() == Generation.Kind.IDENTITY || generation.kind() == Generation.Kind.SEQUENCE
                || generation.kind() == Generation.Kind.ALWAYS;
        boolean generated = made || id && type.column() == ColumnType.UUID
                && generation.kind() == Generation.Kind.INSERT;
        Role role = new Role(id, column.nullable() && !id, unique,
                table.isWritten() && !generated && links.stream().allMatch(Link::isMixed));
        return new ColumnPlan(table.property(column.name()), column.name(), type, enumeration, role, generation,
                links.stream().map(link -> key(link, column)).toList(), checks, column.comment());
    }

    private static boolean isKey(MappedTable table, CatalogColumn column, List<Link> links) {
        String name = column.name();
        return !links.isEmpty() || table.id().contains(name)
                || table.table().uniqueKeys().stream().anyMatch(key -> key.contains(name))
                || table.table().indexes().stream().anyMatch(index -> index.columns().contains(name));
    }

    private KeyPart key(Link link, CatalogColumn column) {
        int at = link.columns().indexOf(column.name());
        String referenced = link.references().get(at);
        boolean alone = link.columns().size() == 1 && link.isToId();
        boolean first = at == 0;
        String name = names.foreignKey(link, ambiguous.contains(link));
        Constraint.Reference reference = link.constraint().reference();
        String onUpdate = reference == null ? "" : reference.rules().onUpdate();
        boolean deferrable = reference != null && reference.rules().deferral() != Deferral.NOT_DEFERRABLE;
        return new KeyPart(link.parent().type(), alone ? "" : link.parent().property(referenced), name,
                first ? action(link.onDelete()) : "", first ? action(onUpdate) : "", deferrable);
    }

    private static String action(String rule) {
        return switch (rule) {
            case "CASCADE", "SET NULL", "RESTRICT" -> rule.replace(' ', '_');
            default -> "";
        };
    }
}
