package dev.dovetail.query;

import dev.dovetail.jdbc.Row;
import dev.dovetail.jdbc.Rows;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Constant;
import dev.dovetail.sql.Value;
import dev.dovetail.tuple.Function3;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the user wrote, with a question mark for each value. Changes of the session are flushed before it;
 * what it changes, objects in memory do not know until they are expired or refreshed.
 */
public final class SqlText {
    private final BoundSql statement;
    private final QueryRunner runner;

    private SqlText(BoundSql statement, QueryRunner runner) {
        this.statement = statement;
        this.runner = runner;
    }

    /** A statement and the values of its parameters, in order. */
    public static SqlText of(String sql, @Nullable Object[] values, QueryRunner runner) {
        List<Value> bound = new ArrayList<>();
        for (Object value : values) {
            ColumnType type = value == null ? ColumnType.STRING : ColumnType.of(value.getClass());
            bound.add(new Constant(value, type));
        }
        return new SqlText(new BoundSql(sql, bound), runner);
    }

    /** The entities whose rows it gives: its columns have the names of the entity's. */
    public <E> List<E> entities(EntityPath<E, E> root) {
        return runner.list(root.type(), statement);
    }

    /** The values of its first column. */
    public <T> List<T> values(Class<T> type) {
        List<T> values = new ArrayList<>();
        try (Rows rows = runner.rows(statement)) {
            while (rows.next()) {
                values.add(read(rows.row(), 1, type));
            }
        }
        return values;
    }

    /** The value of the first column of its first row. */
    public <T> T value(Class<T> type) {
        List<T> values = values(type);
        if (values.isEmpty()) {
            throw new NotSingleException("No row: " + statement.text());
        }
        return values.get(0);
    }

    /** The values of its first two columns. */
    public <A, B> List<Tuple2<A, B>> rows(Class<A> first, Class<B> second) {
        return rows(Tuple2::new, first, second);
    }

    /** The values of its first three columns. */
    public <A, B, C> List<Tuple3<A, B, C>> rows(Class<A> first, Class<B> second, Class<C> third) {
        return rows(Tuple3::new, first, second, third);
    }

    /** What {@code maker}, for example the constructor of a record, makes of its first two columns. */
    public <A, B, T> List<T> rows(BiFunction<A, B, T> maker, Class<A> first, Class<B> second) {
        List<T> made = new ArrayList<>();
        try (Rows rows = runner.rows(statement)) {
            while (rows.next()) {
                made.add(maker.apply(read(rows.row(), 1, first), read(rows.row(), 2, second)));
            }
        }
        return made;
    }

    /** What {@code maker}, for example the constructor of a record, makes of its first three columns. */
    public <A, B, C, T> List<T> rows(Function3<A, B, C, T> maker, Class<A> first, Class<B> second, Class<C> third) {
        List<T> made = new ArrayList<>();
        try (Rows rows = runner.rows(statement)) {
            while (rows.next()) {
                Row row = rows.row();
                made.add(maker.apply(read(row, 1, first), read(row, 2, second), read(row, 3, third)));
            }
        }
        return made;
    }

    /** Executes a statement that changes something, and says how many rows. */
    public int update() {
        return runner.update(statement);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static <T> T read(Row row, int column, Class<T> type) {
        return (T) row.value(column, ColumnType.of(type));
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
