package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an entity by what they are for. They are sorted by loops, not by streams, because each lambda is a
 * class that a program would create before its first query.
 *
 * @param all all attributes, those of the type above first
 * @param ids those of the identifier
 * @param unique those that foreign keys may refer to
 * @param version the version, or null
 */
record SortedAttributes(List<Attribute> all, List<Attribute> ids, List<Attribute> unique,
        @Nullable Attribute version) {
    /** Returns the attributes of a type that adds {@code own} to those that it inherits. */
    static SortedAttributes of(List<Attribute> inherited, List<Attribute> own) {
        List<Attribute> all = new ArrayList<>(inherited.size() + own.size());
        all.addAll(inherited);
        all.addAll(own);
        List<Attribute> ids = new ArrayList<>(1);
        List<Attribute> unique = new ArrayList<>(1);
        Attribute version = null;
        for (Attribute attribute : all) {
            if (attribute.isId()) {
                ids.add(attribute);
            }
            if (attribute.isId() || attribute.isUnique()) {
                unique.add(attribute);
            }
            if (version == null && attribute.isVersion()) {
                version = attribute;
            }
        }
        return new SortedAttributes(List.copyOf(all), List.copyOf(ids), unique, version);
    }

    /** Returns the places of the identifier among all attributes. */
    int[] idOffsets() {
        int[] offsets = new int[ids.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = all.indexOf(ids.get(i));
        }
        return offsets;
    }

    /** Returns the indexes of {@code attributes}. */
    static int[] indexes(List<Attribute> attributes) {
        int[] indexes = new int[attributes.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = attributes.get(i).index();
        }
        return indexes;
    }

    /** Returns the bits of {@code attributes} in an object's loaded mask. */
    static long mask(List<Attribute> attributes) {
        long mask = 0;
        for (Attribute attribute : attributes) {
            mask |= EntityMapping.bit(attribute.index());
        }
        return mask;
    }
}
