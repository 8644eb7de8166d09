package dev.dovetail.tools.plan;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.Sequence;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.tools.plan.Generation.Kind;
import dev.dovetail.tools.type.JavaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out what the database makes in a column. */
final class GenerationPlanner {
    private final Catalog catalog;
    private final Defaults defaults;
    private final Conditions conditions;
    private final PlanOptions.Triggers triggers;

    GenerationPlanner(Catalog catalog, Conditions conditions, PlanOptions.Triggers triggers) {
        this.catalog = catalog;
        this.conditions = conditions;
        this.defaults = new Defaults(conditions);
        this.triggers = triggers;
    }

    /** Returns what the database makes in {@code column}. */
    Generation of(MappedTable table, CatalogColumn column, JavaType type, @Nullable EnumPlan enumeration,
            boolean key) {
        if (!table.isWritten()) {
            return Generation.NONE;
        }
        if (column.isGenerated()) {
            return new Generation(Kind.ALWAYS, conditions.expression(column.value().generated()), 0, "");
        }
        if (table.id().contains(column.name())) {
            return ofId(table, column, type, key);
        }
        String place = table.table().name().name() + "." + column.name();
        boolean inserted = triggers.inserted().contains(place);
        boolean defaulted = column.isDefaulted();
        boolean updated = triggers.updated().contains(place) || !column.value().onUpdate().isEmpty();
        String value = defaulted ? defaults.of(column.defaultValue(), type, enumeration) : "";
        if (updated && (inserted || defaulted || column.nullable())) {
            return new Generation(Kind.ALWAYS, "", 0, value);
        }
        boolean made = (defaulted || inserted || column.isIdentity()) && !key;
        return new Generation(made ? Kind.INSERT : Kind.NONE, "", 0, value);
    }

    private Generation ofId(MappedTable table, CatalogColumn column, JavaType type, boolean key) {
        if (table.id().size() > 1) {
            return !key && type.counts() && column.isIdentity() ? new Generation(Kind.IDENTITY, "", 0, "")
                    : Generation.NONE;
        }
        if (key) {
            return Generation.NONE;
        }
        if (type.counts() && column.isIdentity()) {
            return new Generation(Kind.IDENTITY, "", 0, "");
        }
        if (type.counts() && !column.isDefaulted()) {
            Sequence sequence = sequence(table, column);
            return sequence == null ? Generation.NONE
                    : new Generation(Kind.SEQUENCE, sequence.name().name(), sequence.step(), "");
        }
        boolean uuid = type.column() == ColumnType.UUID && column.isDefaulted();
        return uuid ? new Generation(Kind.INSERT, "", 0, defaults.of(column.defaultValue(), type, null))
                : Generation.NONE;
    }

    /** Returns the sequence that has the name of the table, as in {@code film_seq}. */
    private @Nullable Sequence sequence(MappedTable table, CatalogColumn column) {
        String name = table.table().name().name();
        List<String> names = List.of(name + "_seq", name + "_" + column.name() + "_seq", "seq_" + name,
                name + "_sequence", column.name() + "_seq");
        for (Sequence sequence : catalog.sequences()) {
            boolean here = sequence.name().schema().equals(table.table().name().schema());
            if (here && !sequence.owned() && sequence.step() > 0
                    && names.contains(sequence.name().name().toLowerCase(Locale.ROOT))) {
                return sequence;
            }
        }
        return null;
    }
}
