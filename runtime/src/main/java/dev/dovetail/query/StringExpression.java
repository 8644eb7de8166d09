package dev.dovetail.query;

import dev.dovetail.sql.Call;
import dev.dovetail.sql.ColumnType;
import java.util.List;
import java.util.Locale;

/**
 * An expression whose values are texts.
 *
 * @param <R> the root entity of the query
 */
public interface StringExpression<R> extends ComparableExpression<R, String> {
    @Override
    default ColumnType type() {
        return ColumnType.STRING;
    }

    /**
     * Has the form of {@code pattern}, in which {@code %} stands for any text and {@code _} for any character, and
     * {@code !} before one of these three for that character.
     */
    default Condition<R> like(String pattern) {
        return Pattern.of(pattern, this);
    }

    /** The same, whatever the case. */
    default Condition<R> likeIgnoreCase(String pattern) {
        return Pattern.folded(Pattern.of(pattern, lower()));
    }

    /** Starts with {@code text}. */
    default Condition<R> startsWith(String text) {
        return Pattern.around("", text, "%", this);
    }

    /** Ends with {@code text}. */
    default Condition<R> endsWith(String text) {
        return Pattern.around("%", text, "", this);
    }

    /** Has {@code text} in it. */
    default Condition<R> contains(String text) {
        return Pattern.around("%", text, "%", this);
    }

    /** Starts with {@code text}, whatever the case. */
    default Condition<R> startsWithIgnoreCase(String text) {
        return Pattern.folded(lower().startsWith(text));
    }

    /** Ends with {@code text}, whatever the case. */
    default Condition<R> endsWithIgnoreCase(String text) {
        return Pattern.folded(lower().endsWith(text));
    }

    /** Has {@code text} in it, whatever the case. */
    default Condition<R> containsIgnoreCase(String text) {
        return Pattern.folded(lower().contains(text));
    }

    /** Equals {@code text}, whatever the case. */
    default Condition<R> eqIgnoreCase(String text) {
        return Texts.isAscii(text) ? lower().eq(text.toLowerCase(Locale.ROOT)) : lower()
                .eq(Functions.<R>value(text).lower());
    }

    /** The text in lower case. */
    default StringExpression<R> lower() {
        return new TextFunction<>("LOWER", this);
    }

    /** The text in upper case. */
    default StringExpression<R> upper() {
        return new TextFunction<>("UPPER", this);
    }

    /** The text without spaces at its ends. */
    default StringExpression<R> trim() {
        return new TextFunction<>("TRIM", this);
    }

    /** This text and {@code text} after it. */
    default StringExpression<R> concat(String text) {
        return new ComputedText<>(new Concatenation(List.of(this, Texts.literal(text))));
    }

    /** This text and the other after it. */
    default StringExpression<R> concat(Expression<R, String> text) {
        return new ComputedText<>(new Concatenation(List.of(this, text)));
    }

    /** The text with {@code by} in each place where it has {@code part}. */
    default StringExpression<R> replace(String part, String by) {
        return new ComputedText<>(new Call("REPLACE", List.of(this, Texts.literal(part), Texts.literal(by))));
    }

    /** What follows the first {@code begin} characters. */
    default StringExpression<R> substring(int begin) {
        return new ComputedText<>(Call.of("SUBSTRING", this, Texts.number(begin + 1)));
    }

    /** The characters from {@code begin}, counted from 0, up to {@code end}, which is left out. */
    default StringExpression<R> substring(int begin, int end) {
        if (begin < 0 || end < begin) {
            throw new IndexOutOfBoundsException("substring(" + begin + ", " + end + "): from 0 up, and not backwards.");
        }
        return new ComputedText<>(
                new Call("SUBSTRING", List.of(this, Texts.number(begin + 1), Texts.number(end - begin))));
    }

    /** How many characters the text has. */
    default Summand<R, Integer, Long> length() {
        return new ComputedNumber<>(new Texts.Length(this), ColumnType.INT);
    }

    /** Where {@code part} first stands in the text, counted from 0; -1 where it does not. */
    default Summand<R, Integer, Long> indexOf(String part) {
        Summand<R, Integer, Long> place =
                new ComputedNumber<>(new Position(Texts.literal(part), this), ColumnType.INT);
        return place.minus(1);
    }

    @Override
    default StringExpression<R> coalesce(String value) {
        return new ComputedText<>(Call.of("COALESCE", this, bound(value)));
    }

    @Override
    default StringExpression<R> coalesce(Expression<R, String> other) {
        return new ComputedText<>(Call.of("COALESCE", this, other));
    }
}
