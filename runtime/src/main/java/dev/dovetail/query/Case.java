package dev.dovetail.query;

import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        return finish.apply(new CaseSql(branches, TextNodes.operand(value)));
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
            return new Case<>(QuerySpec.plus(before.branches, new Branch(condition, TextNodes.operand(value))),
                    before.like, before.finish);
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

    /**
     * The first {@code WHEN} of a {@code CASE} expression; {@code then} sets its value: {@code
     * caseWhen(post.rating.ge(4)).then("good").otherwise("bad")}.
     *
     * @param <R> the root entity of the query
     */
    public static final class Start<R> {
        private final Condition<R> condition;

        Start(Condition<R> condition) {
            this.condition = condition;
        }

        /** Sets the value of the condition to {@code text}. */
        public Case<R, String, StringExpression<R>> then(String text) {
            return new Case<>(branch(TextNodes.literal(text)), Functions.value(text), ComputedText::new);
        }

        /** Sets the value of the condition to {@code number}. */
        public <N extends Number> Case<R, N, NumberExpression<R, N>> then(N number) {
            NumberExpression<R, N> like = Functions.value(number);
            return new Case<>(branch(like), like, node -> new ComputedNumber<>(node, like.type()));
        }

        /** The value is {@code truth}. */
        public Case<R, Boolean, ComparableExpression<R, Boolean>> then(Boolean truth) {
            return then(Functions.<R, Boolean>value(truth));
        }

        /** The value is {@code time}, a date or a time. */
        public <T extends Temporal> Case<R, T, ComparableExpression<R, T>> then(T time) {
            return then(Functions.<R, T>value(time));
        }

        /** The value is {@code id}. */
        public Case<R, UUID, ComparableExpression<R, UUID>> then(UUID id) {
            return then(Functions.<R, UUID>value(id));
        }

        /**
         * Refuses an enum, since a column decides how it is stored: the value is {@link Functions#value(Expression,
         * Object)}.
         */
        public <T extends Enum<T>> Case<R, T, ComparableExpression<R, T>> then(T constant) {
            return then(Functions.<R, T>value(constant));
        }

        /** The value is a text. */
        public Case<R, String, StringExpression<R>> then(StringExpression<R> text) {
            return new Case<>(branch(text), text, ComputedText::new);
        }

        /** Sets the value of the condition to that of a number expression. */
        public <N extends Number> Case<R, N, NumberExpression<R, N>> then(NumberExpression<R, N> number) {
            return new Case<>(branch(number), number, node -> new ComputedNumber<>(node, number.type()));
        }

        /** Sets the value of the condition to that of an expression. */
        public <T> Case<R, T, ComparableExpression<R, T>> then(ComparableExpression<R, T> value) {
            return new Case<>(branch(value), value, node -> new Computed<>(node, value));
        }

        /** The value is that of an expression, for example of a column with an enum. */
        public <T> Case<R, T, ComparableExpression<R, T>> then(Expression<R, T> value) {
            return new Case<>(branch(value), value, node -> new Computed<>(node, value));
        }

        private List<Case.Branch> branch(SqlNode value) {
            return List.of(new Case.Branch(condition, TextNodes.operand(value)));
        }
    }
}
