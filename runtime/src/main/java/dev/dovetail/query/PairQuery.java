package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.PathSource;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query with two roots, which need not be related: {@code session.from(Post_::new, User_::new) .on((p, u) ->
 * p.title.eq(u.name)).list()}. Immutable.
 *
 * @param <A> the first root
 * @param <B> the second root
 * @param <P> the path to the first root
 * @param <Q> the path to the second root
 */
public final class PairQuery<A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>> {
    private final P first;
    private final Q second;
    private final Selection<Tuple2<A, B>, Tuple2<A, B>> pairs;

    private PairQuery(P first, Q second, Selection<Tuple2<A, B>, Tuple2<A, B>> pairs) {
        this.first = first;
        this.second = second;
        this.pairs = pairs;
    }

    private PairQuery<A, B, P, Q> with(Selection<Tuple2<A, B>, Tuple2<A, B>> other) {
        return new PairQuery<>(first, second, other);
    }

    /** Starts a query with two roots, which needs a join condition. */
    static <A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>>
            On<A, B, P, Q> of(P first, Q second, QueryRunner runner) {
        return new On<>(first, second, runner);
    }

    /** Adds a condition, which pairs must meet besides the earlier ones. */
    public PairQuery<A, B, P, Q> where(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
        return with(pairs.where(condition.apply(first, second)));
    }

    /** Groups by {@code group}, besides the groups given before. An entity stands for all its columns. */
    public PairQuery<A, B, P, Q> groupBy(
            BiFunction<? super P, ? super Q, ? extends Selectable<Tuple2<A, B>, ?>> group) {
        return with(pairs.groupBy(group.apply(first, second)));
    }

    /** Adds a condition, which groups must meet besides the earlier ones. */
    public PairQuery<A, B, P, Q> having(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
        return with(pairs.having(condition.apply(first, second)));
    }

    /** Orders by {@code term}, after the terms given before. */
    public PairQuery<A, B, P, Q> orderBy(BiFunction<? super P, ? super Q, ? extends Ordering<Tuple2<A, B>>> term) {
        return with(pairs.orderBy(term.apply(first, second)));
    }

    /**
     * Limits the result to {@code limit} pairs. If the query is ordered, the identifiers of both roots are appended to
     * the order, so that pages neither lose nor repeat a pair.
     */
    public PairQuery<A, B, P, Q> limit(long limit) {
        return with(pairs.limit(limit));
    }

    /** Skips the first {@code offset} pairs. */
    public PairQuery<A, B, P, Q> offset(long offset) {
        return with(pairs.offset(offset));
    }

    /** Selects columns of both roots. */
    public <T> Selection<Tuple2<A, B>, T> columns(
            BiFunction<? super P, ? super Q, ? extends Selectable<Tuple2<A, B>, T>> columns) {
        return paged(pairs).columns(columns.apply(first, second));
    }

    /** Selects both entities. */
    public Selection<Tuple2<A, B>, Tuple2<A, B>> pairs() {
        return paged(pairs);
    }

    private Selection<Tuple2<A, B>, Tuple2<A, B>> paged(Selection<Tuple2<A, B>, Tuple2<A, B>> page) {
        return page.endingWith(ids());
    }

    /** Returns the identifier columns of both roots. A common table expression has none. */
    private List<OrderTerm<Tuple2<A, B>>> ids() {
        List<OrderTerm<Tuple2<A, B>>> ids = new ArrayList<>();
        for (Selectable<Tuple2<A, B>, ?> root : List.<Selectable<Tuple2<A, B>, ?>>of(first, second)) {
            if (root instanceof EntityPath<Tuple2<A, B>, ?> path) {
                for (Attribute id : path.type().ids()) {
                    ids.add(new Column<Tuple2<A, B>, Object>(path.source(), id.index()).asc());
                }
            }
        }
        return ids;
    }

    /** Executes the query and returns all pairs. */
    public List<Tuple2<A, B>> list() {
        return pairs().list();
    }

    /** Returns the first pair, or null if there is none. */
    public @Nullable Tuple2<A, B> first() {
        return paged(pairs.atMost(1)).first();
    }

    /**
     * Returns the only pair.
     *
     * @throws dev.dovetail.error.NotSingleException if there is none or more than one
     */
    public Tuple2<A, B> single() {
        return paged(pairs.atMost(2)).single();
    }

    /** Returns the pairs as a stream that reads from a database cursor. The caller must close the stream. */
    public Stream<Tuple2<A, B>> stream() {
        return pairs().stream();
    }

    /** Returns the number of pairs, or of groups if the query is grouped. */
    public long count() {
        return pairs().columns(Functions.<Tuple2<A, B>, Integer>value(1)).count();
    }

    /** Returns the SQL that {@link #list} executes. */
    public String sql() {
        return pairs().sql();
    }

    /** Two roots that need a join condition. */
    public static final class On<A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>> {
        private final P first;
        private final Q second;
        private final QueryRunner runner;

        private On(P first, Q second, QueryRunner runner) {
            this.first = first;
            this.second = second;
            this.runner = runner;
        }

        /** Inner-joins the second root on {@code condition}. */
        public PairQuery<A, B, P, Q> on(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.INNER);
        }

        /** Left-joins the second root on {@code condition}. Keeps first roots without a match, paired with null. */
        public PairQuery<A, B, P, Q> leftOn(
                BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.LEFT);
        }

        /** Right-joins the second root on {@code condition}. Keeps second roots without a match, paired with null. */
        public PairQuery<A, B, P, Q> rightOn(
                BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.RIGHT);
        }

        /**
         * Full-joins the second root on {@code condition}. Keeps roots without a match on either side. Not supported by
         * H2, MariaDB and MySQL.
         */
        public PairQuery<A, B, P, Q> fullOn(
                BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.FULL);
        }

        private static PathSource source(Selectable<?, ?> root) {
            return root instanceof CteRow<?, ?> row ? row.source() : ((EntityPath<?, ?>) root).source();
        }

        private PairQuery<A, B, P, Q> pairs(Condition<Tuple2<A, B>> on, JoinKind kind) {
            QueryRoots roots = new QueryRoots.TwoRoots(source(first), source(second), on, kind);
            return new PairQuery<>(first, second, new Selection<>(SelectionSpec.of(roots,
                    Shapes.<Tuple2<A, B>, A, B, Tuple2<A, B>>shape(Tuple2::new, first, second)), runner));
        }
    }
}
