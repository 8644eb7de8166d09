package dev.dovetail.query;

import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Value;
import dev.dovetail.error.NotSingleException;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.sql.BoundSql;
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
 * An SQL statement with a question mark for each value. Flushes the session first. Entities in memory do not see its
 * changes until they are expired or refreshed. Corresponds to SQLAlchemy's {@code text} and JPA's native queries.
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

    /** Creates a statement with the values of its parameters, in order. */
    static SqlText of(String sql, @Nullable Object[] values, QueryRunner runner) {
        check(sql, values.length, runner.dialect());
        List<Value> bound = new ArrayList<>();
        int at = -1;
        for (Object value : values) {
            at = nextParameter(sql, at + 1);
            // A null has no type here, but alone before IS it needs one.
            ColumnType ofNull = IS.matcher(sql).region(at + 1, sql.length()).lookingAt() ? ColumnType.STRING
                    : ColumnType.NAMED;
            bound.add(new Constant(value, value == null ? ofNull : ColumnType.of(value.getClass())));
        }
        return new SqlText(new BoundSql(sql, bound), runner);
    }

    /** Some databases take a missing value as null, and others notice only after they sent the statement. */
    private static void check(String sql, int values, Dialect dialect) {
        int parameters = Catalogs.quoting(dialect).parameters(sql);
        if (parameters >= 0 && parameters != values) {
            throw new IllegalArgumentException("The statement takes " + parameters
                    + (parameters == 1 ? " value" : " values")
                    + ", one for each question mark, and " + values + (values == 1 ? " was" : " were")
                    + " given. Nothing was"
                    + " sent.\n    in: " + sql);
        }
    }

    /** Returns the position of the next question mark outside of quotes, or of the last character if there is none. */
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

    /** Returns the entities of the rows, whose column names must be those of the entity. */
    public <E> List<E> entities(EntityPath<E, E> root) {
        return runner.list(root.type(), statement);
    }

    /**
     * Calls {@code maker} with each row, for results of any size: {@code rows(row -> new Seen(row.get("title",
     * String.class), row.get("mood", post.mood)))}.
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
     * Returns a stream that calls {@code maker} with each row as it reads from a database cursor. The caller must close
     * the stream.
     */
    public <T> Stream<T> stream(Function<SqlRow, T> maker) {
        Rows rows = runner.rows(statement, FETCH_SIZE);
        return StreamSupport.stream(new SqlCursor<>(rows, new SqlRow(rows, statement.text()), maker), false)
                .onClose(rows::close);
    }

    /** Passes each row to {@code consumer} while it reads from a database cursor. */
    public void forEach(Consumer<SqlRow> consumer) {
        try (Rows rows = runner.rows(statement, FETCH_SIZE)) {
            SqlRow row = new SqlRow(rows, statement.text());
            while (rows.next()) {
                consumer.accept(row);
            }
        }
    }

    /** Returns the values of the first column. */
    public <T> List<T> values(Class<T> type) {
        return rows(row -> row.get(1, type));
    }

    /**
     * Returns the value of the first column of the first row.
     *
     * @throws NotSingleException if there is no row
     */
    public <T> T value(Class<T> type) {
        List<T> values = values(type);
        if (values.isEmpty()) {
            throw new NotSingleException("No row: " + statement.text());
        }
        return values.get(0);
    }

    /** Returns the values of the first two columns. Use {@code rows(Tuple5::new, ...)} for five. */
    public <A, B> List<Tuple2<A, B>> rows(Class<A> first, Class<B> second) {
        return rows(Tuple2::new, first, second);
    }

    /** Returns the values of the first three columns. Use {@code rows(Tuple5::new, ...)} for five. */
    public <A, B, C> List<Tuple3<A, B, C>> rows(Class<A> first, Class<B> second, Class<C> third) {
        return rows(Tuple3::new, first, second, third);
    }

    /** Executes a statement that changes rows, and returns their number. */
    public int update() {
        return runner.update(statement);
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
