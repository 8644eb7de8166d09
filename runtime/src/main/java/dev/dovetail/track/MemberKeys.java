package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index of the members of a long map by their map keys, built after several searches. It follows additions, removals
 * and setters. After a flush, an expiration or a reload, which may change map keys otherwise, it is rebuilt.
 */
final class MemberKeys {
    /** The number of members up to which a search visits them all. */
    private static final int FEW = 64;

    private static final IdentityList NONE = new IdentityList();

    /** Whether an index was ever built. Until then setters need not search for one. */
    private static boolean used;

    private final RelationshipMapping relationship;
    private final @Nullable UnitOfWork work;
    private final int revision;
    private final @Nullable Attribute attribute;
    private final Map<@Nullable Object, Object> byKey;
    private @Nullable Class<?> keyed;
    private final IdentityList changed = new IdentityList();

    private MemberKeys(CollectionState members) {
        this.relationship = members.relationship();
        this.attribute = CollectionRules.keyAttribute(relationship);
        this.work = UnitOfWork.of(members.owner());
        this.revision = work == null ? 0 : work.revision();
        this.byKey = new HashMap<>(members.items().size() * 2);
    }

    /**
     * Returns the first member with a map key, or null if there is none.
     *
     * @param members the map
     * @param key the map key
     * @param besides a member to skip
     * @param loading whether to load map keys that are not in memory; otherwise their members are skipped
     */
    static @Nullable Tracked find(CollectionState members, @Nullable Object key, @Nullable Tracked besides,
            boolean loading) {
        IdentityList items = members.items();
        if (items.size() > FEW) {
            ListPlaces places = items.places();
            MemberKeys keys = places.keys();
            if (keys == null || !keys.isCurrent(members) || !keys.follow(items)) {
                keys = places.isSearchedOften(items.size()) ? of(members) : null;
                places.keys(keys);
            }
            if (keys != null && keys.isComparable(key)) {
                return keys.get(items, keys.form(key), besides);
            }
        }
        RelationshipMapping relationship = members.relationship();
        for (Tracked member : items) {
            Object own = loading ? CollectionRules.keyOf(relationship, member)
                    : CollectionRules.knownKeyOf(relationship, member);
            if (member != besides && CollectionRules.isKey(relationship, own, key)) {
                return member;
            }
        }
        return null;
    }

    /** Builds the index. Returns null if a map key is not in memory, so that the search loads it. */
    private static @Nullable MemberKeys of(CollectionState members) {
        MemberKeys keys = new MemberKeys(members);
        for (Tracked member : members.items()) {
            if (!keys.put(member)) {
                return null;
            }
        }
        used = true;
        return keys;
    }

    private boolean isCurrent(CollectionState members) {
        return UnitOfWork.of(members.owner()) == work && (work == null || work.revision() == revision);
    }

    /**
     * Returns whether {@code key} has the class of all map keys of the index. Keys of other classes may be equal in
     * another way.
     */
    private boolean isComparable(@Nullable Object key) {
        return key == null || key.getClass() == keyed;
    }

    /** Returns {@code key} in a form in which keys that the database treats as equal are equal. */
    private @Nullable Object form(@Nullable Object key) {
        return attribute == null ? key : attribute.key(key);
    }

    /** Adds {@code member}. Returns false if its map key is not in memory or has another class. */
    boolean put(Tracked member) {
        if (!CollectionRules.isKeyKnown(relationship, member)) {
            return false;
        }
        Object own = CollectionRules.knownKeyOf(relationship, member);
        keyed = keyed == null && own != null ? own.getClass() : keyed;
        if (!isComparable(own)) {
            return false;
        }
        Object key = form(own);
        Object there = byKey.putIfAbsent(key, member);
        if (there instanceof IdentityList several) {
            several.add(member);
        } else if (there != null && there != member) {
            IdentityList several = new IdentityList();
            several.add((Tracked) there);
            several.add(member);
            byKey.put(key, several);
        }
        return true;
    }

    /** Removes {@code member}, which leaves the map or is about to get another map key. */
    void remove(Tracked member) {
        Object key = form(CollectionRules.knownKeyOf(relationship, member));
        Object there = byKey.get(key);
        if (there == member) {
            byKey.remove(key);
        } else if (there instanceof IdentityList several) {
            several.remove(member);
        }
    }

    /** Adds the members whose map key has changed. Returns false if one cannot be added. */
    private boolean follow(IdentityList items) {
        boolean all = true;
        for (Tracked member : changed.isEmpty() ? NONE : changed) {
            all &= !items.contains(member) || put(member);
        }
        if (!changed.isEmpty()) {
            changed.clear();
        }
        return all;
    }

    private @Nullable Tracked get(IdentityList items, @Nullable Object key, @Nullable Tracked besides) {
        Object there = byKey.get(key);
        if (!(there instanceof IdentityList several)) {
            return there != besides && there instanceof Tracked member && items.contains(member) ? member : null;
        }
        Tracked first = null;
        int position = Integer.MAX_VALUE;
        for (Tracked member : several) {
            int place = member == besides ? -1 : items.indexOf(member);
            if (place >= 0 && place < position) {
                first = member;
                position = place;
            }
        }
        return first;
    }

    /**
     * Updates the indexes that have {@code object} under the value of an attribute. Called before a setter changes it.
     */
    static void changing(Tracked object, int property) {
        if (used) {
            follow(object, property);
        }
    }

    private static void follow(Tracked object, int property) {
        EntityMapping<?> type = object.$type();
        for (RelationshipMapping reference : type.sides()) {
            RelationshipMapping inverse = reference.inverse();
            String key = inverse == null ? null : inverse.mapKey();
            if (inverse == null || key == null || !key.equals(type.propertyName(property))) {
                continue;
            }
            if (!reference.kind().isToMany()) {
                changing(object.$get(reference.index()), inverse, object);
                continue;
            }
            CollectionState owners = CollectionState.ifPresent(object, reference);
            for (Tracked owner : owners == null ? NONE : owners.items()) {
                changing(owner, inverse, object);
            }
            UnitOfWork work = UnitOfWork.of(object);
            if (work != null) {
                work.revise(); // Some owners may not be in memory.
            }
        }
    }

    private static void changing(@Nullable Object owner, RelationshipMapping relationship, Tracked member) {
        CollectionState members = owner instanceof Tracked tracked ? CollectionState.ifPresent(tracked, relationship)
                : null;
        MemberKeys keys = members == null ? null : members.items().keys();
        if (keys != null) {
            keys.remove(member);
            keys.changed.add(member);
        }
    }
}
