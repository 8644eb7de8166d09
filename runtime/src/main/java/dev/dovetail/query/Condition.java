package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import java.util.List;

/**
 * A boolean SQL expression. It is true, false or unknown: a comparison with null is unknown. A query returns the rows
 * for which it is true. Columns and functions create it, for example {@code post.title.eq("Kiss")}.
 *
 * @param <R> the root entity of the query
 */
public sealed interface Condition<R> extends SqlNode permits And, Between, BooleanExpression, Comparison, ConditionText,
        Exists, ExistsIn, InQuery, Membership, Not, NotTrue, NullTest, Or, Pattern {
    /** Returns the condition {@code this AND other}. */
    default Condition<R> and(Condition<R> other) {
        return new And<>(List.of(this, other));
    }

    /** Returns the condition {@code this OR other}. */
    default Condition<R> or(Condition<R> other) {
        return new Or<>(List.of(this, other));
    }

    /** Returns the negation of this condition. The negation of unknown is unknown. */
    default Condition<R> not() {
        return new Not<>(this);
    }
}
