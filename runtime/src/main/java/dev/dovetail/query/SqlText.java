package dev.dovetail.query;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.NotSingleException;
import dev.dovetail.jdbc.Rows;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Constant;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.Value;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the user wrote, with a question mark for each value. Changes of the session are flushed before it;
 * what it changes, objects in memory do not know until they are expired or refreshed.
 */
public final class SqlText extends SqlRecords {
    private static final int FETCH_SIZE = 500;
    private static final Pattern IS = Pattern.compile("\\s*IS\\b", Pattern.CASE_INSENSITIVE);

    private final BoundSql statement;
    private final QueryRunner runner;

    private SqlText(BoundSql statement, QueryRunner runner) {
        this.statement = statement;
        this.runner = runner;
    }

    /** A statement and the values of its parameters, in order. */
    public static SqlText of(String sql, @Nullable Object[] values, QueryRunner runner) {
        check(sql, values.length, runner.dialect());
        List<Value> bound = new ArrayList<>();
        int at = -1;
        for (Object value : values) {
            at = nextParameter(sql, at + 1);
            // Nothing says of which type a null is; but where it stands alone before IS, it must have one.
            ColumnType ofNull = IS.matcher(sql).region(at + 1, sql.length()).lookingAt() ? ColumnType.STRING
                    : ColumnType.NAMED;
            bound.add(new Constant(value, value == null ? ofNull : ColumnType.of(value.getClass())));
        }
        return new SqlText(new BoundSql(sql, bound), runner);
    }

    /** Some databases would take null for a value that is missing, and others send the statement before they notice. */
    private static void check(String sql, int values, Dialect dialect) {
        int parameters = Dialects.catalog(dialect).quoting().parameters(sql);
        if (parameters >= 0 && parameters != values) {
            throw new IllegalArgumentException("The statement takes " + parameters
                    + (parameters == 1 ? " value" : " values")
                    + ", one for each question mark, and " + values + (values == 1 ? " was" : " were")
                    + " given. Nothing was"
                    + " sent.\n    in: " + sql);
        }
    }

    /** Where the next question mark stands that is not in quotes; at the last character where there is none. */
    private static int nextParameter(String sql, int from) {
        char quote = 0;
        for (int i = from; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '?') {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != '?') {
                    return i;
                }
                // Two of them are an operator of PostgreSQL.
                i++;
            }
        }
        return sql.length() - 1;
    }

    /** The entities whose rows it gives: its columns have the names of the entity's. */
    public <E> List<E> entities(EntityPath<E, E> root) {
        return runner.list(root.type(), statement);
    }

    /**
     * What {@code maker} makes of each row, whose columns it takes by position or by name, for records of any size:
     * {@code rows(row -> new Seen(row.get("title", String.class), row.get("mood", post.mood)))}.
     */
    public <T> List<T> rows(Function<SqlRow, T> maker) {
        return rows(0, maker);
    }

    @Override
    <T> List<T> rows(int columns, Function<SqlRow, T> maker) {
        List<T> made = new ArrayList<>();
        try (Rows rows = runner.rows(statement, 0)) {
            SqlRow row = new SqlRow(rows, statement.text());
            if (columns > 0) {
                row.needs(columns);
            }
            while (rows.next()) {
                made.add(maker.apply(row));
            }
        }
        return made;
    }

    /**
     * What {@code maker} makes of each row, one after the other, as the database gives them; null where it gives null.
     * To be closed.
     */
    public <T> Stream<T> stream(Function<SqlRow, T> maker) {
        Rows rows = runner.rows(statement, FETCH_SIZE);
        return StreamSupport.stream(new SqlCursor<>(rows, new SqlRow(rows, statement.text()), maker), false)
                .onClose(rows::close);
    }

    /** Hands each row to {@code consumer}, as the database gives them. */
    public void forEach(Consumer<SqlRow> consumer) {
        try (Rows rows = runner.rows(statement, FETCH_SIZE)) {
            SqlRow row = new SqlRow(rows, statement.text());
            while (rows.next()) {
                consumer.accept(row);
            }
        }
    }

    /** The values of its first column. */
    public <T> List<T> values(Class<T> type) {
        return rows(row -> row.get(1, type));
    }

    /** The value of the first column of its first row. */
    public <T> T value(Class<T> type) {
        List<T> values = values(type);
        if (values.isEmpty()) {
            throw new NotSingleException("No row: " + statement.text());
        }
        return values.get(0);
    }

    /** The values of its first two columns; {@code rows(Tuple5::new, ...)} gives those of five. */
    public <A, B> List<Tuple2<A, B>> rows(Class<A> first, Class<B> second) {
        return rows(Tuple2::new, first, second);
    }

    /** The values of its first three columns; {@code rows(Tuple5::new, ...)} gives those of five. */
    public <A, B, C> List<Tuple3<A, B, C>> rows(Class<A> first, Class<B> second, Class<C> third) {
        return rows(Tuple3::new, first, second, third);
    }

    /** Executes a statement that changes something, and says how many rows. */
    public int update() {
        return runner.update(statement);
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
