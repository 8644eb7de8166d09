package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;

/**
 * The first {@code WHEN} of a {@code CASE} expression; {@code then} sets its value: {@code
 * caseWhen(post.rating.ge(4)).then("good").otherwise("bad")}.
 *
 * @param <R> the root entity of the query
 */
public final class CaseStart<R> {
    private final Condition<R> condition;

    CaseStart(Condition<R> condition) {
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
        return List.of(new Case.Branch(condition, value));
    }
}
