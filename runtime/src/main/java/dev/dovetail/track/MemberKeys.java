package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a long map by their keys, made when somebody has looked for several. It follows what comes, what
 * leaves and what setters say; where keys may have changed otherwise, by a flush, an expiry or a row that was read
 * again, it is made anew.
 */
final class MemberKeys {
    /** Members that a search just walks over. */
    private static final int FEW = 64;

    private static final IdentityList NONE = new IdentityList();

    /** Whether there is any, so that setters need not look while there is none. */
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
     * The first member with a key, or null if there is none.
     *
     * @param besides a member that is not meant
     * @param loading whether keys that are not in memory are read; otherwise members without them have none
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

    /** Null where keys are not in memory: a search reads them. */
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

    /** Returns whether a key is of the class that all keys of members are of: others may be equal in their own way. */
    private boolean isComparable(@Nullable Object key) {
        return key == null || key.getClass() == keyed;
    }

    /** Keys as the database compares them. */
    private @Nullable Object form(@Nullable Object key) {
        return attribute == null ? key : attribute.key(key);
    }

    /** Takes a member in; false where its key is not in memory, or cannot be compared. */
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

    /** A member leaves, or is about to get another key. */
    void remove(Tracked member) {
        Object key = form(CollectionRules.knownKeyOf(relationship, member));
        Object there = byKey.get(key);
        if (there == member) {
            byKey.remove(key);
        } else if (there instanceof IdentityList several) {
            several.remove(member);
        }
    }

    /** Takes in what has got another key; false where one cannot be compared. */
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

    /** Called before a setter changes an attribute: maps that have the object under its value follow. */
    static void changing(Tracked object, int property) {
        if (used) {
            follow(object, property);
        }
    }

    private static void follow(Tracked object, int property) {
        EntityMapping<?> type = object.$type();
        for (RelationshipMapping reference : type.relationships()) {
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
                work.revise(); // Not all owners may be known.
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
