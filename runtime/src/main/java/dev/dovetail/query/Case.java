package dev.dovetail.query;

import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code CASE} expression: the value of the first condition that is true. Immutable.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the value
 * @param <X> the type of the finished expression
 */
public final class Case<R, T, X extends Expression<R, T>> {
    private final List<Branch> branches;
    private final Expression<R, T> like;
    private final Function<SqlNode, X> finish;

    Case(List<Branch> branches, Expression<R, T> like, Function<SqlNode, X> finish) {
        this.branches = branches;
        this.like = like;
        this.finish = finish;
    }

    /** Adds a {@code WHEN}, which applies if no earlier condition is true. */
    public When<R, T, X> when(Condition<R> condition) {
        return new When<>(this, condition);
    }

    /** Sets the value if no condition is true. */
    public X otherwise(T value) {
        return finish.apply(new CaseSql(branches, literal(value)));
    }

    /** Sets the value if no condition is true. */
    public X otherwise(Expression<R, T> value) {
        return finish.apply(new CaseSql(branches, value));
    }

    /** Makes the value null if no condition is true. */
    public X otherwiseNull() {
        return finish.apply(new CaseSql(branches, null));
    }

    private SqlNode literal(T value) {
        return new Literal(like.bound(value), like.type());
    }

    /** A further {@code WHEN}; {@code then} sets its value. */
    public static final class When<R, T, X extends Expression<R, T>> {
        private final Case<R, T, X> before;
        private final Condition<R> condition;

        private When(Case<R, T, X> before, Condition<R> condition) {
            this.before = before;
            this.condition = condition;
        }

        /** Sets the value of the condition to {@code value}. */
        public Case<R, T, X> then(T value) {
            return branch(before.literal(value));
        }

        /** Sets the value of the condition to that of an expression. */
        public Case<R, T, X> then(Expression<R, T> value) {
            return branch(value);
        }

        private Case<R, T, X> branch(SqlNode value) {
            return new Case<>(QuerySpec.plus(before.branches, new Branch(condition, value)), before.like,
                    before.finish);
        }
    }

    /**
     * A condition and its value.
     *
     * @param condition the condition
     * @param value the value
     */
    record Branch(SqlNode condition, SqlNode value) {}

    /** The {@code CASE} expression in SQL. */
    private record CaseSql(List<Branch> branches, @Nullable SqlNode otherwise) implements Scaled {
        @Override
        public int scale() {
            List<SqlNode> values = new ArrayList<>(branches.stream().map(Branch::value).toList());
            if (otherwise != null) {
                values.add(otherwise);
            }
            return Scaled.most(values);
        }

        @Override
        public void writeTo(SqlWriter out) {
            out.text("CASE");
            for (Branch branch : branches) {
                out.text(" WHEN ").node(branch.condition).text(" THEN ").node(branch.value);
            }
            if (otherwise != null) {
                out.text(" ELSE ").node(otherwise);
            }
            out.text(" END");
        }
    }
}
