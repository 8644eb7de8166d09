package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database with a model. Ignores the order of columns, the text of checks and defaults, and comments,
 * because databases rewrite them.
 */
public final class CatalogComparison {
    private final Catalog model;
    private final Catalog actual;
    private final CatalogDialect dialect;
    private final Identifiers identifiers;
    private final boolean strict;
    private final MadeColumns made;
    private final List<CatalogDifference> differences = new ArrayList<>();

    private CatalogComparison(Catalog model, Catalog actual, CatalogDialect dialect, boolean strict,
            MadeColumns made) {
        this.model = model;
        this.actual = actual;
        this.dialect = dialect;
        this.identifiers = dialect.identifiers();
        this.strict = strict;
        this.made = made;
    }

    /** Returns all differences, in the order of the model. */
    public static List<CatalogDifference> strict(Catalog model, Catalog actual, CatalogDialect dialect) {
        return new CatalogComparison(model, actual, dialect, true, MadeColumns.NONE).compare();
    }

    /**
     * Returns the differences that matter to a program which knows the model alone. Ignores names of keys, checks,
     * indexes, and what belongs to others: tables, sequences, and columns that a row can do without.
     */
    public static List<CatalogDifference> structure(
            Catalog model, Catalog actual, CatalogDialect dialect, MadeColumns made) {
        return new CatalogComparison(model, actual, dialect, false, made).compare();
    }

    private List<CatalogDifference> compare() {
        compareSequences();
        compareEnums();
        compareTables();
        return List.copyOf(differences);
    }

    private void compareSequences() {
        Map<String, Sequence> others = byName(actual.sequences(), Sequence::name);
        for (Sequence sequence : model.sequences()) {
            Sequence other = others.remove(key(sequence.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingSequence(sequence));
            } else if (other.step() != 0 && other.step() != sequence.step()) {
                differences.add(new CatalogDifference.ChangedSequence(sequence, other));
            }
        }
        addExtra(others.values().stream().filter(sequence -> !sequence.owned())
                .map(CatalogDifference.ExtraSequence::new));
    }

    private void compareEnums() {
        Map<String, EnumType> others = byName(actual.enums(), EnumType::name);
        for (EnumType type : model.enums()) {
            EnumType other = others.remove(key(type.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingEnum(type));
            } else if (!type.hasLabels(other.labels(), strict)) {
                differences.add(new CatalogDifference.ChangedEnum(type, other));
            }
        }
        addExtra(others.values().stream().map(CatalogDifference.ExtraEnum::new));
    }

    private void compareTables() {
        Map<String, CatalogTable> others = byName(actual.tables(), CatalogTable::name);
        for (CatalogTable table : model.tables()) {
            CatalogTable other = others.remove(key(table.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingTable(table));
            } else if (table.kind() != TableKind.TABLE) {
                ViewComparison.compare(table, other, identifiers, differences);
            } else if (other.kind().isView()) {
                differences.add(new CatalogDifference.NotATable(table, other));
            } else {
                compareColumns(table, other);
                differences.addAll(strict ? ConstraintComparison.of(table, other, identifiers)
                        : KeyStructure.of(model, table, other, identifiers));
                compareIndexes(table, other);
            }
        }
        addExtra(others.values().stream().filter(table -> table.kind() == TableKind.TABLE)
                .map(CatalogDifference.ExtraTable::new));
    }

    private void addExtra(Stream<? extends CatalogDifference> extra) {
        if (strict) {
            extra.forEach(differences::add);
        }
    }

    private void compareColumns(CatalogTable model, CatalogTable actual) {
        Map<String, CatalogColumn> others = columns(actual);
        for (CatalogColumn column : model.columns()) {
            CatalogColumn other = others.remove(identifiers.key(column.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingColumn(model.name(), column));
                continue;
            }
            CatalogColumn target = strict ? column : ColumnStructure.target(
                    column, other, made.of(model.name(), column.name()), dialect);
            if (!target.isLike(other)) {
                differences.add(new CatalogDifference.ChangedColumn(model.name(), target, other));
            }
        }
        others.values().stream().filter(extra -> strict || ColumnStructure.isNeeded(extra))
                .forEach(extra -> differences.add(new CatalogDifference.ExtraColumn(model.name(), extra)));
    }

    private Map<String, CatalogColumn> columns(CatalogTable table) {
        Map<String, CatalogColumn> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(identifiers.key(column.name()), column));
        return columns;
    }

    private void compareIndexes(CatalogTable model, CatalogTable actual) {
        List<CatalogIndex> others = new ArrayList<>(actual.indexes());
        List<CatalogIndex> missing = new ArrayList<>();
        for (CatalogIndex index : model.indexes()) {
            CatalogIndex other = PartNames.take(others, index.name(), model.name(), CatalogIndex::name, identifiers);
            if (other == null) {
                missing.add(index);
            } else if (strict && !isAlike(index, other)) {
                differences.add(new CatalogDifference.ChangedIndex(model.name(), index, other));
            }
        }
        Map<String, CatalogColumn> columns = columns(actual);
        for (CatalogIndex index : missing) {
            CatalogIndex other = takeAlike(others, index);
            // The index of a column that is missing comes with it.
            boolean isMissing = strict || !columns.keySet().containsAll(identifiers.keys(index.columns()));
            if (other == null && isMissing) {
                differences.add(new CatalogDifference.MissingIndex(model.name(), index));
            } else if (other != null && strict) {
                differences.add(new CatalogDifference.ChangedIndex(model.name(), index, other));
            }
        }
        addExtra(others.stream().map(extra -> new CatalogDifference.ExtraIndex(model.name(), extra)));
    }

    private @Nullable CatalogIndex takeAlike(List<CatalogIndex> others, CatalogIndex index) {
        for (CatalogIndex other : others) {
            if (isAlike(index, other)) {
                others.remove(other);
                return other;
            }
        }
        return null;
    }

    /** The texts of conditions and expressions are not compared, because databases rewrite them. */
    private boolean isAlike(CatalogIndex model, CatalogIndex actual) {
        return model.unique() == actual.unique() && model.condition().isEmpty() == actual.condition().isEmpty()
                && identifiers.keys(model.columns()).equals(identifiers.keys(actual.columns()));
    }

    private <T> Map<String, T> byName(List<T> all, Function<T, TableName> name) {
        Map<String, T> named = new LinkedHashMap<>();
        all.forEach(each -> named.put(key(name.apply(each)), each));
        return named;
    }

    private String key(TableName table) {
        return identifiers.key(table.schema()) + "." + identifiers.key(table.name());
    }
}
