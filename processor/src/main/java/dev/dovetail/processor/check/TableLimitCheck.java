package dev.dovetail.processor.check;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.model.ColumnLimits.Violation;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports keys, indexes and rows whose columns together are longer than a database accepts for which DDL is generated.
 */
final class TableLimitCheck {
    private static final int BYTES_OF_CHARACTER = 4;

    private final List<ColumnLimits> databases;

    TableLimitCheck(List<ColumnLimits> databases) {
        this.databases = databases;
    }

    void check(TableOwners owners, List<Report> reports) {
        for (TableOwners.Owned owned : owners.tables()) {
            keys(owned.table()).forEach(key -> databases.stream().filter(each -> bytes(key, each) > each.mostKeyBytes())
                    .min(Comparator.comparingInt(ColumnLimits::mostKeyBytes))
                    .flatMap(database -> ofKey(owned, key, database)).ifPresent(reports::add));
            databases.stream().filter(each -> bytes(owned.table(), each) > each.mostRowBytes())
                    .min(Comparator.comparingInt(ColumnLimits::mostRowBytes))
                    .flatMap(database -> ofRow(owned, database)).ifPresent(reports::add);
        }
    }

    /**
     * A key or an index.
     *
     * @param display its kind and name, for messages
     * @param columns its columns
     */
    private record Key(String display, List<ColumnModel> columns) {}

    private static List<Key> keys(Table table) {
        List<Key> keys = new ArrayList<>();
        keys.add(key(table, "the primary key", table.primaryKey()));
        table.uniques().forEach(each ->
                keys.add(key(table, "the unique constraint \"" + each.name() + "\"", each.columns())));
        table.indexes().forEach(each -> keys.add(key(table, "the index \"" + each.name() + "\"", each.columns())));
        return keys;
    }

    private static Key key(Table table, String display, List<String> names) {
        return new Key(display, table.columns().stream().filter(each -> names.contains(each.name())).toList());
    }

    private static int bytes(Key key, ColumnLimits database) {
        return key.columns().stream().mapToInt(database::keyBytes).sum();
    }

    /** Returns the bytes of a row, with a bit for each column that may be null. */
    private static int bytes(Table table, ColumnLimits database) {
        int nullable = (int) table.columns().stream().filter(ColumnModel::nullable).count();
        return table.columns().stream().mapToInt(database::rowBytes).sum() + (nullable + 7) / 8;
    }

    private static boolean isLong(ColumnModel column) {
        boolean isText = column.type() == ColumnType.STRING || column.type() == ColumnType.BYTES;
        return isText && column.definition().isEmpty() && column.nativeEnum() == null;
    }

    /** Reports a key with strings. The suggested length divides the bytes evenly among them. */
    private static Optional<Report> ofKey(TableOwners.Owned owned, Key key, ColumnLimits database) {
        List<ColumnModel> texts = key.columns().stream().filter(TableLimitCheck::isLong).toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        int others = key.columns().stream().filter(each -> !isLong(each)).mapToInt(database::keyBytes).sum();
        int length = (database.mostKeyBytes() - others) / texts.size() / BYTES_OF_CHARACTER;
        String given = owned.levels().isEmpty() ? "what is referred to by " + named(texts) : named(texts);
        return Optional.of(Report.of(Problem.KEY_NOT_HELD, owned.origin(), owned.name(), key.display(),
                Violation.count(bytes(key, database)), database.label(), Violation.count(database.mostKeyBytes()),
                given, Math.max(1, length)));
    }

    /** Reports a row. Suggests to store the longest strings outside of it that are in no key, as many as needed. */
    private static Optional<Report> ofRow(TableOwners.Owned owned, ColumnLimits database) {
        Set<String> inKeys = new HashSet<>();
        keys(owned.table()).forEach(key -> key.columns().forEach(each -> inKeys.add(each.name())));
        int bytes = bytes(owned.table(), database);
        int left = bytes;
        List<ColumnModel> moved = new ArrayList<>();
        List<ColumnModel> longest = owned.table().columns().stream().filter(TableLimitCheck::isLong)
                .filter(each -> !inKeys.contains(each.name()))
                .sorted(Comparator.comparingInt(database::rowBytes).reversed()).toList();
        for (ColumnModel column : longest) {
            if (left > database.mostRowBytes()) {
                moved.add(column);
                left += database.rowBytes(column.ofLength(0)) - database.rowBytes(column);
            }
        }
        return moved.isEmpty() ? Optional.empty() : Optional.of(Report.of(Problem.ROW_NOT_HELD,
                owned.origin(), owned.name(), owned.table().name(), Violation.count(bytes), database.label(),
                Violation.count(database.mostRowBytes()), named(moved)));
    }

    private static String named(List<ColumnModel> columns) {
        return (columns.size() == 1 ? "the column " : "the columns ")
                + String.join(", ", columns.stream().map(ColumnModel::name).toList());
    }
}
