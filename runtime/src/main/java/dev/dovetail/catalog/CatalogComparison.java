package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database with a model. Ignores the order of columns, the text of checks and defaults, and comments,
 * because databases rewrite them.
 */
public final class CatalogComparison {
    private final Identifiers identifiers;
    private final List<CatalogDifference> differences = new ArrayList<>();

    private CatalogComparison(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Returns all differences, in the order of the model. */
    public static List<CatalogDifference> of(Catalog model, Catalog actual, Identifiers identifiers) {
        CatalogComparison comparison = new CatalogComparison(identifiers);
        comparison.compareSequences(model.sequences(), actual.sequences());
        comparison.compareTables(model.tables(), actual.tables());
        return List.copyOf(comparison.differences);
    }

    private void compareSequences(List<Sequence> model, List<Sequence> actual) {
        Map<String, Sequence> others = new LinkedHashMap<>();
        actual.forEach(sequence -> others.put(key(sequence.name()), sequence));
        for (Sequence sequence : model) {
            Sequence other = others.remove(key(sequence.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingSequence(sequence));
            } else if (other.step() != 0 && other.step() != sequence.step()) {
                differences.add(new CatalogDifference.ChangedSequence(sequence, other));
            }
        }
        others.values().forEach(extra -> differences.add(new CatalogDifference.ExtraSequence(extra)));
    }

    private void compareTables(List<CatalogTable> model, List<CatalogTable> actual) {
        Map<String, CatalogTable> others = new LinkedHashMap<>();
        actual.stream().filter(table -> table.kind() == TableKind.TABLE)
                .forEach(table -> others.put(key(table.name()), table));
        for (CatalogTable table : model) {
            CatalogTable other = others.remove(key(table.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingTable(table));
            } else {
                compareColumns(table, other);
                differences.addAll(ConstraintComparison.of(table, other, identifiers));
                compareIndexes(table, other);
            }
        }
        others.values().forEach(extra -> differences.add(new CatalogDifference.ExtraTable(extra)));
    }

    private void compareColumns(CatalogTable model, CatalogTable actual) {
        Map<String, CatalogColumn> others = new LinkedHashMap<>();
        actual.columns().forEach(column -> others.put(identifiers.key(column.name()), column));
        for (CatalogColumn column : model.columns()) {
            CatalogColumn other = others.remove(identifiers.key(column.name()));
            if (other == null) {
                differences.add(new CatalogDifference.MissingColumn(model.name(), column));
            } else if (!column.isLike(other)) {
                differences.add(new CatalogDifference.ChangedColumn(model.name(), column, other));
            }
        }
        others.values().forEach(extra -> differences.add(new CatalogDifference.ExtraColumn(model.name(), extra)));
    }

    private void compareIndexes(CatalogTable model, CatalogTable actual) {
        List<CatalogIndex> others = new ArrayList<>(actual.indexes());
        List<CatalogIndex> missing = new ArrayList<>();
        for (CatalogIndex index : model.indexes()) {
            CatalogIndex other = take(others, index, true);
            if (other == null) {
                missing.add(index);
            } else if (!isAlike(index, other)) {
                differences.add(new CatalogDifference.ChangedIndex(model.name(), index, other));
            }
        }
        for (CatalogIndex index : missing) {
            CatalogIndex other = take(others, index, false);
            differences.add(other == null
                    ? new CatalogDifference.MissingIndex(model.name(), index)
                    : new CatalogDifference.ChangedIndex(model.name(), index, other));
        }
        others.forEach(extra -> differences.add(new CatalogDifference.ExtraIndex(model.name(), extra)));
    }

    private @Nullable CatalogIndex take(List<CatalogIndex> others, CatalogIndex index, boolean byName) {
        for (CatalogIndex other : others) {
            if (byName ? identifiers.key(other.name()).equals(identifiers.key(index.name())) : isAlike(index, other)) {
                others.remove(other);
                return other;
            }
        }
        return null;
    }

    private boolean isAlike(CatalogIndex model, CatalogIndex actual) {
        return model.unique() == actual.unique() && identifiers.keys(model.columns())
                .equals(identifiers.keys(actual.columns()));
    }

    private String key(TableName table) {
        return identifiers.key(table.schema()) + "." + identifiers.key(table.name());
    }
}
