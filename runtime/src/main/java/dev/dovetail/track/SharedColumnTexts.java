package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.SharedColumns.Claim;

/** The messages about references that do not agree on a column. */
public final class SharedColumnTexts {
    private SharedColumnTexts() {}

    /** Returns the message that {@code given} does not agree with {@code other} on {@code attribute}. */
    public static String refusal(Tracked holder, Attribute attribute, Claim given, Claim other) {
        String property = holder.$type().name() + "." + attribute.name();
        return reference(given) + " of " + ObjectTracking.describe(holder) + ": " + target(given) + " has "
                + value(given) + " for " + property + ", but " + (other.reference() == null ? "that is " + value(other)
                + ". Set that to another value first." : reference(other) + " is " + target(other) + ", which has "
                + value(other) + ". " + SharedColumnMoves.advice(holder, attribute, given, other));
    }

    /** Returns the message that two entities do not agree on the column that both keys of a pair contain. */
    public static String refusedPair(Tracked owner, RelationshipMapping relationship, Tracked member, String column,
            KeyValue one, KeyValue two) {
        return relationship + " of " + ObjectTracking.describe(owner) + ": " + ObjectTracking.describe(member) + " has "
                + text(two) + " for the column " + column + " of the association table, but "
                + ObjectTracking.describe(owner) + " has " + text(one) + ".";
    }

    /** Returns the message that {@code reference} is null, but {@code other} needs the column. */
    public static String emptied(Tracked holder, Attribute attribute, RelationshipMapping reference, Claim other) {
        return reference + " of " + ObjectTracking.describe(holder) + " is null, so that " + holder.$type().name() + "."
                + attribute.name() + " is, but " + (other.reference() == null ? "that is set to " + value(other) + "."
                : reference(other) + " is " + target(other) + ", which has " + value(other) + ". Set "
                        + reference(other) + " to null too, or " + reference + " to the " + reference.target().name()
                        + " of " + reference(other) + ".");
    }

    static String reference(Claim claim) {
        return String.valueOf(claim.reference());
    }

    static String target(Claim claim) {
        Tracked target = claim.target();
        return target == null ? "a row that is not loaded" : ObjectTracking.describe(target);
    }

    private static String value(Claim claim) {
        return text(claim.value());
    }

    private static String text(KeyValue value) {
        return value.value() != null ? "the value " + value.value() : value.isComing() ? "a new value" : "no value";
    }
}
