package dev.dovetail.query;

import dev.dovetail.sql.Scaled;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values for conditions, of which the first that holds counts. Immutable.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> the value's type
 * @param <X> the finished expression
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

    /** Another condition, which counts where those before do not hold. */
    public When<R, T, X> when(Condition<R> condition) {
        return new When<>(this, condition);
    }

    /** The value where no condition holds. */
    public X otherwise(T value) {
        return finish.apply(new Written(branches, literal(value)));
    }

    /** The value where no condition holds. */
    public X otherwise(Expression<R, T> value) {
        return finish.apply(new Written(branches, value));
    }

    /** Null where no condition holds. */
    public X otherwiseNull() {
        return finish.apply(new Written(branches, null));
    }

    private SqlNode literal(T value) {
        return new Literal(like.bound(value), like.type());
    }

    /** A further condition of which it is to be said what the value is where it holds. */
    public static final class When<R, T, X extends Expression<R, T>> {
        private final Case<R, T, X> before;
        private final Condition<R> condition;

        private When(Case<R, T, X> before, Condition<R> condition) {
            this.before = before;
            this.condition = condition;
        }

        /** The value is {@code value}. */
        public Case<R, T, X> then(T value) {
            return branch(before.literal(value));
        }

        /** The value is that of an expression. */
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

    /** The whole in SQL. */
    private record Written(List<Branch> branches, @Nullable SqlNode otherwise) implements Scaled {
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
