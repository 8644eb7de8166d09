package dev.dovetail.session;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks, before anything is merged, that no row was changed or deleted since its copy was read. */
final class MergeVersions {
    private MergeVersions() {}

    /**
     * Checks the versions of {@code nodes}.
     *
     * @throws StaleObjectException if a row was changed or deleted since
     */
    static void check(List<MergeNode> nodes) {
        for (MergeNode node : nodes) {
            if (node.isCopied() || !node.isNeeded()) {
                version(node);
            }
            if (node.own() == null && node.isNeeded() && !node.isCopied()) {
                throw new IllegalStateException(ObjectTracking.describe(node.given())
                        + " is referred to by a relationship that does not cascade merges, and has no row in this"
                        + " session's database. Merge it first: session.merge(...). Nothing was changed.");
            }
        }
    }

    private static void version(MergeNode node) {
        Attribute version = node.given().$type().version();
        Object expected = version == null || node.given() == node.own() ? null : expected(node, version);
        if (version == null || expected == null) {
            return;
        }
        Tracked own = node.own();
        if (own == null) {
            if (node.isCopied()) {
                throw stale(node, "merged with version " + expected + ", and has no row any more: another"
                        + " transaction, or this session, has deleted it. Read again what is to be changed, and repeat"
                        + " the change.");
            }
        } else if (UnitOfWork.hasRow(own)) {
            Object stored = compared(version, MergedValues.stored(own, version));
            if (!expected.equals(stored)) {
                throw stale(node, "merged with version " + expected + ", but its row has version " + stored
                        + ": it was changed since it was read. Read it again and repeat the change.");
            }
        }
    }

    private static StaleObjectException stale(MergeNode node, String what) {
        EntityMapping<?> type = node.given().$type();
        return new StaleObjectException(type.name() + "#" + node.key() + ": " + what + " Nothing was changed.");
    }

    /** Returns the version that the row must have, or null if the given entity has no row or no version. */
    private static @Nullable Object expected(MergeNode node, Attribute version) {
        if (node.key() == null) {
            return null;
        }
        if (node.hasRow()) {
            boolean known = ObjectTracking.isLoaded(node.given(), version.index());
            return known ? compared(version, MergedValues.stored(node.given(), version)) : null;
        }
        Object set = MergedValues.isSet(node.given(), version)
                ? compared(version, node.given().$get(version.index())) : null;
        // Versions start at 1. Zero is the value of a new entity.
        return set == null || set.equals(0L) && node.own() == null ? null : set;
    }

    /** Returns a version in the form in which two are compared. */
    private static @Nullable Object compared(Attribute version, @Nullable Object value) {
        return value instanceof Number number ? (Object) number.longValue() : version.key(value);
    }
}
