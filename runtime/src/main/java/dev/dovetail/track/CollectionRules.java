package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks which members a collection accepts, and finds the key of a member in a map. */
final class CollectionRules {
    private CollectionRules() {}

    /** The value that keys {@code member} in a map. */
    static @Nullable Object keyOf(RelationshipMapping relationship, Tracked member) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        if (attribute == null) {
            return null;
        }
        if (!ObjectTracking.isLoaded(member, attribute.index())) {
            ObjectTracking.load(member, attribute.index());
        }
        return member.$get(attribute.index());
    }

    /** Returns whether a member with the key {@code own} stands under {@code key}: as the database compares them. */
    static boolean isKey(RelationshipMapping relationship, @Nullable Object own, @Nullable Object key) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        return Objects.equals(own, key) || own != null && key != null && own.getClass() == key.getClass()
                && attribute != null && attribute.isSame(own, key);
    }

    /** The same, of a member that may not have it in memory; null where it has not. */
    static @Nullable Object knownKeyOf(RelationshipMapping relationship, Tracked member) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        return attribute == null || !ObjectTracking.isLoaded(member, attribute.index()) && UnitOfWork.hasRow(member)
                ? null
                : member.$get(attribute.index());
    }

    /** The attribute that keys members; null where none does. */
    static @Nullable Attribute keyAttribute(RelationshipMapping relationship) {
        String property = relationship.mapKey();
        return property == null ? null : relationship.target().attribute(property);
    }

    /** Returns whether the value that keys {@code member} is in memory. */
    static boolean isKeyKnown(RelationshipMapping relationship, Tracked member) {
        Attribute attribute = keyAttribute(relationship);
        return attribute != null && (ObjectTracking.isLoaded(member, attribute.index()) || !UnitOfWork.hasRow(member));
    }

    /** Returns whether an object is equal to no other: an entity that has no {@code equals} of its own. */
    static boolean isAlone(@Nullable Object object) {
        return object == null || object instanceof Tracked tracked && !tracked.$comparesItself();
    }

    /** The element as a member that the relationship can hold; an error that says why it cannot. */
    static Tracked checked(RelationshipMapping relationship, @Nullable Object element) {
        if (element == null) {
            throw new NullPointerException(relationship + ": null cannot be a member. Nothing was changed.");
        }
        if (!relationship.target().javaType().isInstance(element)) {
            throw new ClassCastException(relationship + " holds " + relationship.target().name() + ", not "
                    + element.getClass().getName() + ". Nothing was changed.");
        }
        if (!(element instanceof Tracked tracked)) {
            throw new IllegalArgumentException(relationship + ": this " + relationship.target().name() + " is a "
                    + element.getClass().getName() + ". Make objects with " + relationship.target().name()
                    + "_.create(). Nothing was changed.");
        }
        return tracked;
    }

    /** A map has one member a key: the one that stood there leaves. Sends no SQL. */
    static void displace(CollectionState members, Tracked member) {
        RelationshipMapping relationship = members.relationship();
        Object key = relationship.mapKey() == null ? null : knownKeyOf(relationship, member);
        if (key == null) {
            return;
        }
        for (Tracked other = other(members, key, member); other != null; other = other(members, key, member)) {
            members.take(other);
        }
    }

    private static @Nullable Tracked other(CollectionState members, Object key, Tracked member) {
        return MemberKeys.find(members, key, member, false);
    }

    /** The session has another object for the row of a member that was detached: that one takes its place. */
    static void replaceDetached(CollectionState members, Tracked member) {
        UnitOfWork work = UnitOfWork.of(member);
        if (work == null || !work.hasDetached() || members.items().contains(member)) {
            return;
        }
        Object key = EntityKeys.of(member);
        for (Tracked other : members.items()) {
            if (work.isDetached(other) && other.$type() == member.$type()
                    && Objects.equals(key, EntityKeys.of(other))) {
                members.removeLoaded(other);
                return;
            }
        }
    }

    /** What a collection that lacks rows becomes: what it does not show stays. */
    static List<Tracked> besides(CollectionState members, List<Tracked> content) {
        IdentityList shown = new IdentityList();
        shown.become(members.items().toArray());
        members.loadAll();
        List<Tracked> all = new ArrayList<>(content);
        for (Tracked member : members.items()) {
            if (!shown.contains(member)) {
                all.add(member);
            }
        }
        return all;
    }

    /** A new object that refers to nothing by the other side is in no collection of this one: both are kept in sync. */
    static boolean isHeldByNone(RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        return inverse != null && inverse.kind().holdsKey() && member.$attachment() == null
                && member.$get(inverse.index()) == null;
    }
}
