package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.path.PathSource;
import java.util.function.Function;

/**
 * A common table expression: a query with a name in another query, created by {@link Selection#cte}. Like an entity, it
 * can be the root of a query ({@code session.select(sold)}) or one of two roots
 * ({@code session.from(Track_::new, sold)}).
 *
 * @param <T> the type of a result row
 */
public final class Cte<T> extends CteRow<T, T> {
    private Cte(CteTable table) {
        super(table, PathSource.of(table));
    }

    /** Creates a common table expression. */
    static <T> Cte<T> of(String name, Values<T> query) {
        return new Cte<>(new CteTable(name, query.selected(), query.select()));
    }

    /** Creates a recursive common table expression from the first rows and the step. */
    static <T> Cte<T> recursive(String name, Values<T> seed, Function<? super Cte<T>, ? extends Values<T>> step) {
        CteTable table = new CteTable(name, seed.selected(), seed.select());
        Cte<T> cte = new Cte<>(table);
        Values<T> further = step.apply(cte);
        table.unionAll(GrowingColumns.widened(table, seed, further), further.select());
        return cte;
    }

    /** Returns another table reference to this table, distinct from all others. */
    public <R> CteRow<R, T> row() {
        return new CteRow<>(table(), PathSource.of(table()));
    }

    /** Returns the query of all rows. */
    static <T> Selection<T, T> select(Cte<T> cte, QueryRunner runner) {
        return new Selection<>(SelectionSpec.of(new QueryRoots.SingleRoot(cte.source()), cte), runner);
    }
}
