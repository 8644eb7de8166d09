package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A to-many relationship as a map, whose key is a property of the member. The key is read from the member at each
 * access, so that the map follows changes of the property.
 *
 * @param <K> the type of the key property
 * @param <E> the target entity
 */
public final class TrackedMap<K, E> extends AbstractMap<K, E> implements TrackedCollection {
    private final CollectionState members;

    TrackedMap(CollectionState members) {
        this.members = members;
    }

    @Override
    public CollectionState members() {
        return members;
    }

    @Override
    public int size() {
        return members.loaded().size();
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable E get(@Nullable Object key) {
        return (E) find(key);
    }

    private @Nullable Tracked find(@Nullable Object key) {
        members.loaded();
        return MemberKeys.find(members, key, null, true);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return find(key) != null;
    }

    @Override
    public boolean containsValue(@Nullable Object member) {
        return members.loaded().contains(member) || !CollectionRules.isAlone(member) && super.containsValue(member);
    }

    /**
     * Adds {@code element} under the value of its key property. Removes a member with the same key.
     *
     * @return the removed member, or null if there was none; {@code element} itself if it was a member already
     * @throws IllegalArgumentException if {@code key} is not the value of its key property
     */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable E put(K key, E element) {
        Tracked member = CollectionRules.checked(members.relationship(), element);
        Object own = CollectionRules.keyOf(members.relationship(), member);
        if (!CollectionRules.isKey(members.relationship(), own, key)) {
            throw new IllegalArgumentException(members.relationship() + " is keyed by " + members.relationship()
                    .mapKey()
                    + ", which is " + own + " and not " + key + ". Set the property first. Nothing was changed.");
        }
        Tracked before = find(key);
        if (before == member) {
            return element;
        }
        InverseSync.check(members.owner(), members.relationship(), member);
        if (before != null) {
            members.remove(before);
        }
        members.insert(members.items().size(), member);
        return (E) before;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable E remove(@Nullable Object key) {
        Tracked member = find(key);
        members.remove(member);
        return (E) member;
    }

    @Override
    public void clear() {
        new Replacement(members).become(List.of());
    }

    @Override
    public Set<Map.Entry<K, E>> entrySet() {
        return new Entries();
    }

    @Override
    public Set<K> keySet() {
        return new Keys();
    }

    private final class Keys extends AbstractSet<K> {
        @Override
        public int size() {
            return TrackedMap.this.size();
        }

        @Override
        public boolean contains(@Nullable Object key) {
            return find(key) != null;
        }

        @Override
        public boolean remove(@Nullable Object key) {
            return members.remove(find(key));
        }

        @Override
        public void clear() {
            TrackedMap.this.clear();
        }

        @Override
        public Iterator<K> iterator() {
            Iterator<Map.Entry<K, E>> entries = entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public K next() {
                    return entries.next().getKey();
                }

                @Override
                public void remove() {
                    entries.remove();
                }
            };
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, E>> {
        @Override
        public int size() {
            return TrackedMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<K, E>> iterator() {
            Iterator<Tracked> each = new CollectionIterator<>(members);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                @SuppressWarnings("unchecked")
                public Map.Entry<K, E> next() {
                    Tracked member = each.next();
                    return new SimpleImmutableEntry<>((K) CollectionRules.keyOf(members.relationship(), member),
                            (E) member);
                }

                @Override
                public void remove() {
                    each.remove();
                }
            };
        }

        @Override
        public void clear() {
            TrackedMap.this.clear();
        }
    }
}
