package dev.dovetail.query;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query with two roots, which need not be related: {@code session.from(Post_::new, User_::new)
 * .on((p, u) -> p.title.eq(u.name)).list()}. Immutable.
 *
 * @param <A> the first root
 * @param <B> the second root
 * @param <P> the path to the first root
 * @param <Q> the path to the second root
 */
public final class Pairs<A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>> {
    private final P first;
    private final Q second;
    private final Selection<Tuple2<A, B>, Tuple2<A, B>> pairs;

    private Pairs(P first, Q second, Selection<Tuple2<A, B>, Tuple2<A, B>> pairs) {
        this.first = first;
        this.second = second;
        this.pairs = pairs;
    }

    private Pairs<A, B, P, Q> with(Selection<Tuple2<A, B>, Tuple2<A, B>> other) {
        return new Pairs<>(first, second, other);
    }

    /** Two roots of which it is to be said what pairs them. */
    public static <A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>>
            On<A, B, P, Q> of(P first, Q second, QueryRunner runner) {
        return new On<>(first, second, runner);
    }

    /** Only pairs that meet the condition, besides those given before. */
    public Pairs<A, B, P, Q> where(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
        return with(pairs.where(condition.apply(first, second)));
    }

    /**
     * Pairs that have this in common become one, and all that is said so at further calls; of an entity, its columns.
     */
    public Pairs<A, B, P, Q> groupBy(BiFunction<? super P, ? super Q, ? extends Selectable<Tuple2<A, B>, ?>> group) {
        return with(pairs.groupBy(group.apply(first, second)));
    }

    /** Only groups that meet the condition, besides those given before. */
    public Pairs<A, B, P, Q> having(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
        return with(pairs.having(condition.apply(first, second)));
    }

    /** In this order, after the terms given before. */
    public Pairs<A, B, P, Q> orderBy(BiFunction<? super P, ? super Q, ? extends Ordering<Tuple2<A, B>>> term) {
        return with(pairs.orderBy(term.apply(first, second)));
    }

    /**
     * At most so many. The order of a page, if there is one, ends with the identifiers of both roots, so that pages
     * neither lose nor repeat a pair.
     */
    public Pairs<A, B, P, Q> limit(long limit) {
        return with(pairs.limit(limit));
    }

    /** Without the first so many. */
    public Pairs<A, B, P, Q> offset(long offset) {
        return with(pairs.offset(offset));
    }

    /** The same query for what is made of both. */
    public <T> Selection<Tuple2<A, B>, T> columns(
            BiFunction<? super P, ? super Q, ? extends Selectable<Tuple2<A, B>, T>> columns) {
        return paged(pairs).columns(columns.apply(first, second));
    }

    /** The same query for pairs. */
    public Selection<Tuple2<A, B>, Tuple2<A, B>> pairs() {
        return paged(pairs);
    }

    private Selection<Tuple2<A, B>, Tuple2<A, B>> paged(Selection<Tuple2<A, B>, Tuple2<A, B>> page) {
        return page.endingWith(ids());
    }

    /** The columns by which both are known; a row of a common table expression has none. */
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

    /** All pairs. */
    public List<Tuple2<A, B>> list() {
        return pairs().list();
    }

    /** The first pair; null where there is none. */
    public @Nullable Tuple2<A, B> first() {
        return paged(pairs.atMost(1)).first();
    }

    /** The one pair; an error where there is none or more than one. */
    public Tuple2<A, B> single() {
        return paged(pairs.atMost(2)).single();
    }

    /** The pairs one after the other, as the database gives them. To be closed. */
    public Stream<Tuple2<A, B>> stream() {
        return pairs().stream();
    }

    /** How many pairs there are; of groups, how many of them. */
    public long count() {
        return pairs().columns(Functions.<Tuple2<A, B>, Integer>value(1)).count();
    }

    /** The text of the statement that {@link #list} executes. */
    public String sql() {
        return pairs().sql();
    }

    /** Two roots of which it is to be said what pairs them. */
    public static final class On<A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>> {
        private final P first;
        private final Q second;
        private final QueryRunner runner;

        private On(P first, Q second, QueryRunner runner) {
            this.first = first;
            this.second = second;
            this.runner = runner;
        }

        /** The pairs that meet the condition. */
        public Pairs<A, B, P, Q> on(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.INNER);
        }

        /** The pairs that meet the condition, and each first root that is in none, with null beside it. */
        public Pairs<A, B, P, Q> leftOn(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.LEFT);
        }

        /** The pairs that meet the condition, and each second root that is in none, with null beside it. */
        public Pairs<A, B, P, Q> rightOn(
                BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.RIGHT);
        }

        /** The pairs that meet the condition, and each root of either side that is in none. Not in H2 and MariaDB. */
        public Pairs<A, B, P, Q> fullOn(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
            return pairs(condition.apply(first, second), JoinKind.FULL);
        }

        private static Source source(Selectable<?, ?> root) {
            return root instanceof CteRow<?, ?> row ? row.source() : ((EntityPath<?, ?>) root).source();
        }

        private Pairs<A, B, P, Q> pairs(Condition<Tuple2<A, B>> on, JoinKind kind) {
            Origin origin = new Origin.Two(source(first), source(second), on, kind);
            return new Pairs<>(first, second, new Selection<>(SelectionSpec.of(origin,
                    Shapes.<Tuple2<A, B>, A, B, Tuple2<A, B>>shape(Tuple2::new, first, second)), runner));
        }
    }
}
