package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes of an entity type that several of its foreign keys contain. */
final class SharedAttributes {
    private final EntityMapping<?> type;
    private final BitSet shared = new BitSet();

    /** Finds the shared attributes of {@code type}, whose relationships are {@code all}. */
    SharedAttributes(EntityMapping<?> type, RelationshipMapping... all) {
        this.type = type;
        Map<List<Object>, BitSet> keys = new HashMap<>();
        for (RelationshipMapping relationship : all) {
            if (relationship.kind().holdsKey()) {
                // Several relationships can use one foreign key, all but one of them view-only.
                keys.put(List.of(relationship.target().root(), boxed(relationship.key()),
                        boxed(relationship.referenced())), bits(relationship.key()));
            }
        }
        for (List<Attribute> key : type.constraints().unused()) {
            keys.put(List.of(keys.size()), bits(key.stream().mapToInt(Attribute::index).toArray()));
        }
        BitSet seen = new BitSet();
        for (BitSet key : keys.values()) {
            BitSet again = (BitSet) key.clone();
            again.and(seen);
            shared.or(again);
            seen.or(key);
        }
    }

    private static List<Integer> boxed(int... indexes) {
        return Arrays.stream(indexes).boxed().toList();
    }

    private static BitSet bits(int... indexes) {
        BitSet bits = new BitSet();
        for (int index : indexes) {
            bits.set(index);
        }
        return bits;
    }

    boolean isEmpty() {
        return shared.isEmpty();
    }

    boolean contains(int attribute) {
        return shared.get(attribute);
    }

    /** Returns whether {@code attribute} of the foreign key of {@code reference} is null if the reference is. */
    boolean isReleased(RelationshipMapping reference, int attribute) {
        return type.attribute(attribute).isNullable() && (!contains(attribute) || !hasOwn(reference));
    }

    /** Returns whether a nullable attribute of the foreign key of {@code reference} is in no other foreign key. */
    boolean hasOwn(RelationshipMapping reference) {
        for (int key : reference.key()) {
            if (type.attribute(key).isNullable() && !contains(key)) {
                return true;
            }
        }
        return false;
    }
}
