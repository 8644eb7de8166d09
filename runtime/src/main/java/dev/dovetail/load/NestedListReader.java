package dev.dovetail.load;

import dev.dovetail.compiled.NestedListSelect;
import dev.dovetail.compiled.ProjectionNode;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.Row;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.DatabaseEqualKeys;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a nested list: first the keys in the rows of a projection, then the lists by separate SELECTs, one for each
 * {@link KeyedSelect#MOST_KEYS} keys.
 */
final class NestedListReader extends ProjectionReader {
    private final NestedListSelect select;
    private final int column;
    private final UnitOfWork work;
    private final List<Attribute> keyInRow;
    private final List<Attribute> keyInElement;
    private final Map<Object, List<@Nullable Object>> lists = new LinkedHashMap<>();

    NestedListReader(ProjectionNode.ListNode listed, UnitOfWork work) {
        this.select = listed.select();
        this.column = listed.column();
        this.work = work;
        var relationship = select.relationship();
        this.keyInRow = Loader.attributes(relationship.owner(), KeyedSelect.keyAttributes(relationship));
        this.keyInElement = relationship.association() != null
                ? keyInRow
                : Loader.attributes(relationship.target(), relationship.key());
    }

    @Override
    boolean waits() {
        return true;
    }

    /** Returns the key of the nested list, or null if there is none. */
    @Override
    @Nullable Object read(Row row) {
        Object key = EntityKeys.read(keyInRow, row, column);
        if (key != null) {
            lists.computeIfAbsent(key, none -> new ArrayList<>());
        }
        return key;
    }

    @Override
    @Nullable Object complete(@Nullable Object key) {
        List<@Nullable Object> list = key == null ? null : lists.get(key);
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }

    @Override
    void finish(Loader loader) {
        List<Object> keys = new ArrayList<>(lists.keySet());
        for (int from = 0; from < keys.size(); from += KeyedSelect.MOST_KEYS) {
            select(loader,
                    new KeyList(keys.subList(from, Math.min(keys.size(), from + KeyedSelect.MOST_KEYS)), keyInRow));
        }
    }

    private void select(Loader loader, KeyList keys) {
        BoundSql statement = select.statement(keys, loader.runner().dialect());
        ProjectionReader elements = ProjectionReader.of(select.part(), work);
        DatabaseEqualKeys<List<@Nullable Object>> loose = new DatabaseEqualKeys<>(lists);
        try (Rows rows = loader.runner().query(statement.text(), select.binding(statement, keys),
                statement.onlyReads())) {
            while (rows.next()) {
                Object key = EntityKeys.read(keyInElement, rows.row(), select.keyColumn());
                List<@Nullable Object> list = key == null ? null : lists.get(key);
                list = list != null || key == null ? list : loose.find(key);
                // Some databases cannot limit the rows of each key.
                if (list != null && (select.limit() < 0 || list.size() < select.limit())) {
                    list.add(elements.read(rows.row()));
                }
            }
        }
        elements.finish(loader);
        if (elements.waits()) {
            for (Object key : keys.keys()) {
                List<@Nullable Object> list = lists.get(key);
                if (list != null) {
                    list.replaceAll(elements::complete);
                }
            }
        }
    }
}
