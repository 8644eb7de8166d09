package dev.dovetail.query;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.PlanCache;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.sql.BoundSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;

/** Executes queries on a small database in H2, a blog unless told otherwise; gives roots without anything else. */
final class BlogRunner implements QueryRunner, AutoCloseable {
    private final StatementRunner runner;
    private final PlanCache plans = new PlanCache();

    BlogRunner() {
        this(Blog.DDL + """
                INSERT INTO users VALUES (1, 'Ada', NULL), (2, 'Bob', 1), (3, 'Cy', 2);
                INSERT INTO profiles VALUES (1, 'mathematics', 1);
                INSERT INTO posts VALUES (1, 'Engines', 5, TRUE, 1), (2, 'Notes', NULL, TRUE, 1),
                    (3, 'Bread', 3, FALSE, 2), (4, 'Nobody''s', 1, TRUE, NULL);
                INSERT INTO comments VALUES (1, 'first', 1, 2), (2, 'second', 1, 3), (3, 'first', 3, 1);
                INSERT INTO tags VALUES (1, 'java'), (2, 'sql'), (3, 'food');
                INSERT INTO post_tags VALUES (1, 1), (1, 2), (2, 1), (3, 3)
                """);
    }

    BlogRunner(String script) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        runner = new StatementRunner(source, Dialects.h2(), List.of(), TransactionOptions.NONE);
        for (String statement : script.split(";")) {
            runner.execute(statement);
        }
    }

    StatementRunner statements() {
        return runner;
    }

    @Override
    public Dialect dialect() {
        return Dialects.h2();
    }

    @Override
    public PlanCache plans() {
        return plans;
    }

    @Override
    public <E> List<E> list(SelectPlan<E> plan) {
        Map<Object, E> found = new LinkedHashMap<>();
        int rows = 0;
        try (Rows all = runner.query(plan.statement())) {
            while (all.next()) {
                Tracked object = plan.type().blank();
                object.$read(all.row(), 1);
                found.putIfAbsent(key(object), plan.type().javaType().cast(object));
                rows++;
            }
        }
        if (!plan.multiplies() && rows != found.size()) {
            throw new AssertionError(plan + " gave " + rows + " rows for " + found.size() + " roots");
        }
        return new ArrayList<>(found.values());
    }

    private static List<Object> key(Tracked object) {
        List<Object> key = new ArrayList<>();
        for (int id : object.$type().idIndexes()) {
            key.add(object.$get(id));
        }
        return key;
    }

    /** The identifiers of what a query finds. */
    <E> List<Object> ids(Query<E> query) {
        List<Object> ids = new ArrayList<>();
        for (E entity : query.list()) {
            Tracked object = (Tracked) entity;
            ids.add(object.$get(object.$type().idIndexes()[0]));
        }
        return ids;
    }

    @Override
    public <E> Stream<E> stream(SelectPlan<E> plan) {
        return list(plan).stream();
    }

    @Override
    public Rows rows(BoundSql statement, int fetchSize) {
        return runner.query(statement);
    }

    @Override
    public <T> List<T> list(RowsPlan<T> plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> Stream<T> stream(RowsPlan<T> plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int execute(BulkStatement bulk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E> List<E> list(EntityMapping<E> type, BoundSql statement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(BoundSql statement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        runner.close();
    }
}
