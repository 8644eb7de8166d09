package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.SharedColumns.Claim;
import java.util.ArrayList;
import java.util.List;

/** Says in which order references are set that move an entity to another value of a column that they share. */
final class SharedColumnMoves {
    private SharedColumnMoves() {}

    /** Returns what to set so that {@code holder} can have the value of {@code given} instead of that of others. */
    static String advice(Tracked holder, Attribute attribute, Claim given, Claim other) {
        String property = holder.$type().name() + "." + attribute.name();
        if (attribute.isId() && UnitOfWork.hasRow(holder)) {
            return property + " is in the identifier: refer to a " + target(given)
                    + " with the same value, or add a new " + holder.$type().name() + ".";
        }
        List<String> emptied = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        for (Claim claim : SharedColumns.claims(holder, attribute.index(), given.reference())) {
            RelationshipMapping reference = claim.reference();
            if (reference != null && (claim.equals(other) || given.value().differs(claim.value(), attribute))) {
                (holder.$type().isReleasable(reference) ? emptied : replaced).add(reference.toString());
            }
        }
        String own = SharedColumnTexts.reference(given);
        List<String> last = new ArrayList<>(emptied);
        last.add(0, own);
        if (!replaced.isEmpty() && given.reference() != null && holder.$type().isReleasable(given.reference())
                && SharedColumns.mayBeSet(holder, given.reference())) {
            emptied.add(0, own); // It would contradict what is replaced first.
        }
        List<String> steps = new ArrayList<>();
        if (!emptied.isEmpty()) {
            steps.add(listed(emptied) + " to null");
        }
        String value = given.value().value() == null ? "the new value" : "the value " + given.value().value();
        if (!replaced.isEmpty()) {
            steps.add(listed(replaced) + " to what has " + value);
        }
        steps.add(listed(last) + " to what has " + (replaced.isEmpty() ? value : "it too"));
        return "To change " + property + ", set " + String.join(", then ", steps) + ".";
    }

    private static String target(Claim given) {
        return given.reference() == null ? "row" : given.reference().target().name();
    }

    private static String listed(List<String> names) {
        return names.size() == 1 ? names.get(0) : String.join(", ", names.subList(0, names.size() - 1)) + " and "
                + names.get(names.size() - 1);
    }
}
