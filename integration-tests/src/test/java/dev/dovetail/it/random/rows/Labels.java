package dev.dovetail.it.random.rows;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labels of the objects that a property holds, each once. Loads nothing, not even expired members. */
public final class Labels {
    private Labels() {}

    /** The labels in a property's value: an object, a collection, or a map by label. */
    public static Set<String> in(@Nullable Object value) {
        Set<String> labels = new TreeSet<>();
        if (value instanceof Tracked target) {
            labels.add(label(target));
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String label = label((Tracked) entry.getValue());
                if (!label.equals(entry.getKey())) {
                    throw new AssertionError(label + " stands under " + entry.getKey());
                }
                once(labels, label);
            }
        }
        if (value instanceof Collection<?> members) {
            members.forEach(member -> once(labels, label((Tracked) member)));
        }
        return labels;
    }

    /** The labels in a property's field. */
    public static Set<String> inMemory(Tracked owner, String property, boolean many) {
        Set<String> labels = new TreeSet<>();
        RelationshipMapping relationship = relationship(owner, property);
        CollectionState members = many ? CollectionState.ifPresent(owner, relationship) : null;
        if (members != null) {
            for (Tracked member : members.items()) {
                once(labels, label(member));
            }
        } else if (owner.$get(relationship.index()) instanceof Tracked target) {
            labels.add(label(target));
        }
        return labels;
    }

    /** Whether the property needs no load. */
    public static boolean isLoaded(Tracked owner, String property) {
        return (owner.$loaded() & EntityMapping.bit(relationship(owner, property).index())) != 0;
    }

    private static RelationshipMapping relationship(Tracked owner, String property) {
        return Objects.requireNonNull(owner.$type().relationship(property));
    }

    private static String label(Tracked object) {
        return (String) object.$get(Objects.requireNonNull(object.$type().attribute("label")).index());
    }

    private static void once(Set<String> labels, String label) {
        if (!labels.add(label)) {
            throw new AssertionError(label + " is there twice, after " + labels);
        }
    }
}
