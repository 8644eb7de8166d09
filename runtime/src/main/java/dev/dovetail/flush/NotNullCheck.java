package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks before any statement is sent that no NOT NULL column would get null. The exception names the property. */
final class NotNullCheck {
    private NotNullCheck() {}

    /**
     * Checks a row that is about to be inserted.
     *
     * @param required the attributes that must have a value
     * @throws FlushException if a value is missing, or a reference gives a record half of its values
     */
    static void inserted(Tracked object, List<Attribute> required) {
        for (int i = 0; i < required.size(); i++) {
            Attribute attribute = required.get(i);
            if (object.$get(attribute.index()) == null && !ForeignKeys.isSupplied(object, attribute)) {
                throw refuse(object, attribute, relationshipOf(object, attribute));
            }
        }
        PresenceCheck.check(object);
    }

    /** Returns whether a new entity lacks a required value. */
    static boolean isIncomplete(Tracked object) {
        for (Attribute attribute : object.$type().inserted().required()) {
            if (object.$get(attribute.index()) == null && !ForeignKeys.isSupplied(object, attribute)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks a row that is about to be updated.
     *
     * @throws FlushException if a NOT NULL column would become null
     */
    static void updated(Tracked object, Changes changes) {
        for (Attribute attribute : object.$type().attributes()) {
            if (attribute.isNullable() || !attribute.writes().updated()) {
                continue;
            }
            RelationshipMapping followed = attribute.isForeignKey() ? followed(object, attribute) : null;
            boolean emptied = followed != null
                    ? object.$get(followed.index()) == null && !isPartlyNullable(followed)
                    : changes.contains(attribute.index()) && object.$get(attribute.index()) == null;
            if (emptied) {
                throw refuse(object, attribute, followed == null ? relationshipOf(object, attribute) : followed);
            }
        }
        PresenceCheck.check(object);
    }

    /** Returns the reference that the update takes the column from, one that needs the column and is null first. */
    private static @Nullable RelationshipMapping followed(Tracked object, Attribute attribute) {
        RelationshipMapping followed = null;
        for (RelationshipMapping each : object.$type().references()) {
            if (ForeignKeys.position(each, attribute) >= 0 && ForeignKeys.follows(object, each)) {
                if (object.$get(each.index()) == null && !isPartlyNullable(each)) {
                    return each;
                }
                followed = followed == null || object.$get(each.index()) != null ? each : followed;
            }
        }
        return followed;
    }

    /**
     * Returns whether a column of the foreign key is nullable. Setting it to null removes the reference, and the other
     * columns keep their values.
     */
    private static boolean isPartlyNullable(RelationshipMapping relationship) {
        for (int key : relationship.key()) {
            if (relationship.owner().attribute(key).isNullable()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable RelationshipMapping relationshipOf(Tracked object, Attribute attribute) {
        if (!attribute.isForeignKey()) {
            return null;
        }
        for (RelationshipMapping relationship : object.$type().references()) {
            if (ForeignKeys.position(relationship, attribute) >= 0) {
                return relationship;
            }
        }
        return null;
    }

    private static FlushException refuse(Tracked object, Attribute attribute,
            @Nullable RelationshipMapping relationship) {
        String entity = object.$type().name();
        String column = object.$type().declarer(attribute).table() + "." + attribute.column();
        if (relationship == null || relationship.isImplicit()) {
            String remedy = attribute.isUnsettable()
                    ? ", and " + entity + " has no setter for it. Declare a setter for " + attribute.name()
                            + ", and call it before the flush, or make the accessor"
                    : ". Set it before the flush, or make the accessor";
            return new FlushException(entity + "." + attribute.name() + " of " + ObjectTracking.describe(object)
                    + " is null, but column " + column + " is NOT NULL" + remedy + " @Nullable. Nothing was written.");
        }
        if (object.$get(relationship.index()) instanceof Tracked target && ForeignKeys.isOutside(target)) {
            return new FlushException(relationship + " of " + ObjectTracking.describe(object) + " is "
                    + ObjectTracking.describe(target) + ", which is not in the session: it"
                    + " has no key for column " + column + ", which is NOT NULL. Add it: session.add(...)."
                    + " Nothing was written.");
        }
        String remedy = attribute.isId()
                ? " The column is part of the identifier: delete the object instead, or set deleteOrphans = true on "
                        + parentSide(relationship) + "."
                : " Set it before the flush, delete the object, set deleteOrphans = true on " + parentSide(relationship)
                        + ", or make " + entity + "." + attribute.name() + " @Nullable.";
        return new FlushException(relationship + " of " + ObjectTracking.describe(object) + " is null, but its column "
                + column
                + " is NOT NULL." + remedy + " Nothing was written.");
    }

    private static String parentSide(RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.inverse();
        return inverse == null ? "the other side" : inverse.toString();
    }
}
