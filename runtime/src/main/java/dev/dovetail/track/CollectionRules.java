package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks which members a collection accepts, and finds the map keys of members. */
final class CollectionRules {
    private CollectionRules() {}

    /**
     * Returns the map key of {@code member}, which is loaded if necessary. Returns null if the collection is no map.
     */
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

    /** Returns whether the map keys {@code own} and {@code key} are equal, in Java or for the database. */
    static boolean isKey(RelationshipMapping relationship, @Nullable Object own, @Nullable Object key) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        return Objects.equals(own, key) || own != null && key != null && own.getClass() == key.getClass()
                && attribute != null && attribute.isSame(own, key);
    }

    /** Returns the map key of {@code member} if it is loaded, or else null. */
    static @Nullable Object knownKeyOf(RelationshipMapping relationship, Tracked member) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        return attribute == null || !ObjectTracking.isLoaded(member, attribute.index()) && UnitOfWork.hasRow(member)
                ? null
                : member.$get(attribute.index());
    }

    /** Returns the attribute that is the map key, or null if the collection is no map. */
    static @Nullable Attribute keyAttribute(RelationshipMapping relationship) {
        String property = relationship.mapKey();
        return property == null ? null : relationship.target().attribute(property);
    }

    /** Returns whether the map key of {@code member} can be read without a load. */
    static boolean isKeyKnown(RelationshipMapping relationship, Tracked member) {
        Attribute attribute = keyAttribute(relationship);
        return attribute != null && (ObjectTracking.isLoaded(member, attribute.index()) || !UnitOfWork.hasRow(member));
    }

    /**
     * Returns whether {@code object} equals no other object, because it is null or an entity that does not override
     * {@code equals}.
     */
    static boolean isAlone(@Nullable Object object) {
        return object == null || object instanceof Tracked tracked && !tracked.$comparesItself();
    }

    /**
     * Returns {@code element} as a member of the relationship.
     *
     * @throws NullPointerException if it is null
     * @throws ClassCastException if it is not of the target type
     * @throws IllegalArgumentException if it is not an instance of the generated implementation
     */
    static Tracked checked(RelationshipMapping relationship, @Nullable Object element) {
        if (element == null) {
            throw new NullPointerException(relationship + ": null cannot be a member. Nothing was changed.");
        }
        if (!relationship.target().javaType().isInstance(element)) {
            throw new ClassCastException(relationship + " holds " + relationship.target().name() + ", not "
                    + (element instanceof Tracked other ? other.$type().name() : element.getClass().getName())
                    + ". Nothing was changed.");
        }
        if (!(element instanceof Tracked tracked)) {
            throw new IllegalArgumentException(relationship + ": this " + relationship.target().name() + " is a "
                    + element.getClass().getName() + ". Make objects with "
                    + relationship.target().leaves().stream().map(leaf -> leaf.name() + "_.create()")
                            .collect(Collectors.joining(" or ")) + ". Nothing was changed.");
        }
        return tracked;
    }

    /** Removes the member with the map key of {@code member} from a map. Sends no SQL. */
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

    /** Removes a detached member that {@code member}, the entity of the session for the same row, replaces. */
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

    /** Returns {@code content} and the members that a partial collection has not loaded. Loads the collection. */
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

    /**
     * Returns whether {@code member} is in no collection of this relationship: it belongs to no session, and its
     * reference on the other side, which is kept in sync, is null.
     */
    static boolean isHeldByNone(RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        return inverse != null && inverse.kind().holdsKey() && member.$attachment() == null
                && member.$get(inverse.index()) == null;
    }
}
