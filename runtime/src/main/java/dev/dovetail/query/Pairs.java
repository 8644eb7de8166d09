package dev.dovetail.query;

import dev.dovetail.tuple.Tuple2;
import java.util.List;
import java.util.function.BiFunction;

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
    private final Origin origin;
    private final List<Condition<Tuple2<A, B>>> where;
    private final List<OrderTerm<Tuple2<A, B>>> orderBy;
    private final QueryRunner runner;

    private Pairs(P first, Q second, Origin origin, List<Condition<Tuple2<A, B>>> where,
            List<OrderTerm<Tuple2<A, B>>> orderBy, QueryRunner runner) {
        this.first = first;
        this.second = second;
        this.origin = origin;
        this.where = where;
        this.orderBy = orderBy;
        this.runner = runner;
    }

    /** Two roots of which it is to be said what pairs them. */
    public static <A, B, P extends Selectable<Tuple2<A, B>, A>, Q extends Selectable<Tuple2<A, B>, B>> On<A, B, P, Q> of(
            P first, Q second, QueryRunner runner) {
        return new On<>(first, second, runner);
    }

    /** Only pairs that meet the condition. */
    public Pairs<A, B, P, Q> where(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
        return new Pairs<>(first, second, origin,
                QuerySpec.<Condition<Tuple2<A, B>>>plus(where, condition.apply(first, second)), orderBy, runner);
    }

    /** In this order, after the terms given before. */
    public Pairs<A, B, P, Q> orderBy(BiFunction<? super P, ? super Q, ? extends Ordering<Tuple2<A, B>>> term) {
        return new Pairs<>(first, second, origin, where,
                QuerySpec.plus(orderBy, term.apply(first, second).term()), runner);
    }

    /** The same query for what is made of both. */
    public <T> Selection<Tuple2<A, B>, T> columns(
            BiFunction<? super P, ? super Q, ? extends Selectable<Tuple2<A, B>, T>> columns) {
        return selection(columns.apply(first, second));
    }

    /** The same query for pairs, which then can be limited and counted. */
    public Selection<Tuple2<A, B>, Tuple2<A, B>> pairs() {
        return selection(Shapes.<Tuple2<A, B>, A, B, Tuple2<A, B>>shape(Tuple2::new, first, second));
    }

    private <T> Selection<Tuple2<A, B>, T> selection(Selectable<Tuple2<A, B>, T> selected) {
        return new Selection<>(new SelectionSpec<>(origin, selected, List.of(), where, List.of(), List.of(), orderBy, -1,
                0, false, List.of()), runner);
    }

    /** All pairs. */
    public List<Tuple2<A, B>> list() {
        return pairs().list();
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
        public Pairs<A, B, P, Q> rightOn(BiFunction<? super P, ? super Q, ? extends Condition<Tuple2<A, B>>> condition) {
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
            return new Pairs<>(first, second, origin, List.of(), List.of(), runner);
        }
    }
}
