package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.sql.Call;
import java.util.List;
import java.util.Locale;

/**
 * A string expression.
 *
 * @param <R> the root entity of the query
 */
public interface StringExpression<R> extends ComparableExpression<R, String> {
    @Override
    default ColumnType type() {
        return ColumnType.STRING;
    }

    /**
     * Returns the condition {@code this LIKE pattern}: {@code %} matches any string and {@code _} any character.
     * {@code !} before one of these three matches the character itself.
     */
    default Condition<R> like(String pattern) {
        return Pattern.of(pattern, TextNodes.operand(this));
    }

    /** Returns the condition {@code this LIKE pattern}, ignoring case. */
    default Condition<R> likeIgnoreCase(String pattern) {
        return Pattern.folded(Pattern.of(pattern, lower()));
    }

    /** Returns the condition that this starts with {@code text}. */
    default Condition<R> startsWith(String text) {
        return Pattern.around("", text, "%", text.endsWith(" ") ? TextNodes.operand(this) : this);
    }

    /** Returns the condition that this ends with {@code text}. */
    default Condition<R> endsWith(String text) {
        return Pattern.around("%", text, "", TextNodes.operand(this));
    }

    /** Returns the condition that this contains {@code text}. */
    default Condition<R> contains(String text) {
        return Pattern.around("%", text, "%", TextNodes.operand(this));
    }

    /** Returns the condition that this starts with {@code text}, ignoring case. */
    default Condition<R> startsWithIgnoreCase(String text) {
        return Pattern.folded(lower().startsWith(text));
    }

    /** Returns the condition that this ends with {@code text}, ignoring case. */
    default Condition<R> endsWithIgnoreCase(String text) {
        return Pattern.folded(lower().endsWith(text));
    }

    /** Returns the condition that this contains {@code text}, ignoring case. */
    default Condition<R> containsIgnoreCase(String text) {
        return Pattern.folded(lower().contains(text));
    }

    /** Returns the condition that this equals {@code text}, ignoring case. */
    default Condition<R> eqIgnoreCase(String text) {
        return TextNodes.isAscii(text) ? lower().eq(text.toLowerCase(Locale.ROOT)) : lower()
                .eq(Functions.<R>value(text).lower());
    }

    /** Converts to lower case. */
    default StringExpression<R> lower() {
        return new TextFunction<>("LOWER", this);
    }

    /** Converts to upper case. */
    default StringExpression<R> upper() {
        return new TextFunction<>("UPPER", this);
    }

    /** Removes spaces at both ends. */
    default StringExpression<R> trim() {
        return new TextFunction<>("TRIM", this);
    }

    /** Appends {@code text}. */
    default StringExpression<R> concat(String text) {
        return new ComputedText<>(new Concatenation(List.of(TextNodes.operand(this), TextNodes.literal(text))));
    }

    /** Appends {@code text}. */
    default StringExpression<R> concat(Expression<R, String> text) {
        return new ComputedText<>(new Concatenation(List.of(TextNodes.operand(this), TextNodes.operand(text))));
    }

    /** Replaces each {@code part} by {@code by}. */
    default StringExpression<R> replace(String part, String by) {
        return new ComputedText<>(new Call("REPLACE",
                List.of(TextNodes.operand(this), TextNodes.literal(part), TextNodes.literal(by))));
    }

    /** Returns the characters from index {@code begin}, counted from 0. */
    default StringExpression<R> substring(int begin) {
        return new ComputedText<>(Call.of("SUBSTRING", TextNodes.operand(this), TextNodes.number(begin + 1)));
    }

    /** Returns the characters from index {@code begin}, counted from 0, up to {@code end}, which is excluded. */
    default StringExpression<R> substring(int begin, int end) {
        if (begin < 0 || end < begin) {
            throw new IndexOutOfBoundsException("substring(" + begin + ", " + end + "): from 0 up, and not backwards.");
        }
        return new ComputedText<>(
                new Call("SUBSTRING", List.of(TextNodes.operand(this), TextNodes.number(begin + 1),
                        TextNodes.number(end - begin))));
    }

    /** Returns the number of characters. */
    default Summand<R, Integer, Long> length() {
        return new ComputedNumber<>(new TextNodes.Length(TextNodes.operand(this)), ColumnType.INT);
    }

    /** Returns the index of the first {@code part}, counted from 0, or -1 if there is none. */
    default Summand<R, Integer, Long> indexOf(String part) {
        Summand<R, Integer, Long> place =
                new ComputedNumber<>(new Position(TextNodes.literal(part), TextNodes.operand(this)), ColumnType.INT);
        return place.minus(1);
    }

    @Override
    default StringExpression<R> coalesce(String value) {
        return new ComputedText<>(Call.of("COALESCE", TextNodes.operand(this), bound(value)));
    }

    @Override
    default StringExpression<R> coalesce(Expression<R, String> other) {
        return new ComputedText<>(Call.of("COALESCE", TextNodes.operand(this), TextNodes.operand(other)));
    }
}
