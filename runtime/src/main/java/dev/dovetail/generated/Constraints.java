package dev.dovetail.generated;

import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the attributes of the constraints of an entity type. */
final class Constraints {
    private record Key(TableName target, List<Attribute> attributes) {}

    private final Map<String, List<Attribute>> named = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<List<Attribute>> uniqueKeys = new ArrayList<>();

    /** Creates the constraints of an identifier and of unique attributes, and those of the type above. */
    Constraints(List<Attribute> attributes, List<Attribute> ids, @Nullable Constraints inherited) {
        uniqueKeys.add(ids);
        for (Attribute attribute : attributes) {
            if (attribute.isUnique() && !(attribute.isId() && ids.size() == 1)) {
                uniqueKeys.add(List.of(attribute));
            }
        }
        if (inherited != null) {
            named.putAll(inherited.named);
            keys.addAll(inherited.keys);
            inherited.uniqueKeys.stream().filter(key -> !uniqueKeys.contains(key)).forEach(uniqueKeys::add);
        }
    }

    /** Adds a constraint whose name does not contain its attributes. */
    void add(String name, List<Attribute> attributes) {
        named.put(name.toLowerCase(Locale.ROOT), attributes);
    }

    /** Adds a unique key. */
    void addUnique(List<Attribute> attributes) {
        uniqueKeys.add(attributes);
    }

    /** Returns the attributes of each unique key, the identifier first. */
    List<List<Attribute>> uniqueKeys() {
        return uniqueKeys;
    }

    /** Adds a foreign key that no relationship of the entity uses. */
    void addKey(TableName target, List<Attribute> attributes) {
        keys.add(new Key(target, attributes));
    }

    /** Returns the attributes of the constraint {@code name}, ignoring case, or an empty list if it is not known. */
    List<Attribute> find(String name, EntityMapping<?> type) {
        String stored = name.toLowerCase(Locale.ROOT);
        List<Attribute> attributes = findStored(stored, type);
        // An engine that shards appends the table to the names that pass through it.
        String appended = "_" + type.table().name().toLowerCase(Locale.ROOT);
        return attributes.isEmpty() && stored.endsWith(appended)
                ? findStored(stored.substring(0, stored.length() - appended.length()), type) : attributes;
    }

    private List<Attribute> findStored(String stored, EntityMapping<?> type) {
        List<Attribute> attributes = named.get(stored);
        return attributes != null ? attributes : ConstraintNameParser.attributes(stored, type);
    }

    /** Returns the attributes of each foreign key that no relationship of the entity uses. */
    List<List<Attribute>> unused() {
        return keys.stream().map(Key::attributes).toList();
    }

    /** Returns whether {@code attributes} of {@code type} are a foreign key that refers to {@code target}. */
    boolean refer(EntityMapping<?> type, List<Attribute> attributes, EntityMapping<?> target) {
        for (RelationshipMapping relationship : type.sides()) {
            if (relationship.kind().holdsKey() && target.isA(relationship.target())
                    && isSame(attributes, Arrays.stream(relationship.key()).mapToObj(type::attribute).toList())) {
                return true;
            }
        }
        return keys.stream().anyMatch(key -> target.hasTable(key.target())
                && isSame(attributes, key.attributes()));
    }

    private static boolean isSame(List<Attribute> some, List<Attribute> others) {
        return some.size() == others.size() && some.containsAll(others);
    }
}
