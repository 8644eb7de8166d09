package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.generated.Source;
import dev.dovetail.tuple.Tuple2;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Starts queries and bulk statements. {@code Session} is a subclass. */
public abstract class Queries {
    /** Called by subclasses of the runtime only. */
    protected Queries() {}

    /** Returns the runner that executes the queries. */
    @SuppressWarnings("exports") // the runtime's own
    protected abstract QueryRunner queries();

    /** Starts a query for the entities of {@code root}, for example {@code session.select(Post_.post)}. */
    public <E> Query<E> select(EntityPath<E, E> root) {
        return Query.of(root, queries());
    }

    /** Starts a query for the rows of a common table expression. */
    public <T> Selection<T, T> select(Cte<T> cte) {
        return Cte.select(cte, queries());
    }

    /** Starts a query with two roots: {@code session.from(Post_::new, User_::new).on((p, u) -> p.title.eq(u.name))}. */
    public <A, B, P extends EntityPath<Tuple2<A, B>, A>, Q extends EntityPath<Tuple2<A, B>, B>>
            PairQuery.On<A, B, P, Q> from(Function<Source, P> first, Function<Source, Q> second) {
        return PairQuery.of(Functions.<Tuple2<A, B>, P>alias(first), Functions.<Tuple2<A, B>, Q>alias(second),
                queries());
    }

    /** Starts a query with two roots, the second of which is a common table expression. */
    public <A, B, P extends EntityPath<Tuple2<A, B>, A>> PairQuery.On<A, B, P, CteRow<Tuple2<A, B>, B>> from(
            Function<Source, P> first, Cte<B> second) {
        return PairQuery.of(Functions.<Tuple2<A, B>, P>alias(first), second.row(), queries());
    }

    /** Starts a query with two roots that are common table expressions. */
    public <A, B> PairQuery.On<A, B, CteRow<Tuple2<A, B>, A>, CteRow<Tuple2<A, B>, B>> from(
            Cte<A> first, Cte<B> second) {
        return PairQuery.of(first.row(), second.row(), queries());
    }

    /**
     * Starts a bulk update, one UPDATE of many rows: {@code session.update(post).set(post.title,
     * "x").where(...).execute()}.
     */
    public <E> Update<E> update(EntityPath<E, E> root) {
        return Update.of(root, queries());
    }

    /** Starts a bulk delete, one DELETE of many rows: {@code session.delete(post).where(...).execute()}. */
    public <E> Delete<E> delete(EntityPath<E, E> root) {
        return Delete.of(root, queries());
    }

    /** Starts an insert of rows without entities. Use {@code session.add(entity)} to insert entities. */
    public <E> Insert<E> insert(EntityPath<E, E> root) {
        return Insert.of(root, queries());
    }

    /**
     * Starts a statement in SQL, with a question mark for each value:
     * {@code session.sql("SELECT ...", 1).values(Long.class)}.
     */
    public SqlText sql(String sql, @Nullable Object... values) {
        return SqlText.of(sql, values, queries());
    }
}
