package dev.dovetail.generated;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.metadata.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hierarchy of entity types: its strategy, its discriminator and its leaves, which are the types that have rows. */
public final class Hierarchy {
    private final EntityMapping<?> root;
    private final InheritanceStrategy strategy;
    private final Attribute discriminator;
    private volatile @Nullable Map<String, EntityMapping<?>> leaves;

    Hierarchy(EntityMapping<?> root, InheritanceStrategy strategy, Attribute discriminator) {
        this.root = root;
        this.strategy = strategy;
        this.discriminator = discriminator;
    }

    /** Returns the root. */
    public EntityMapping<?> root() {
        return root;
    }

    /** Returns whether each type has a table of its own. */
    public boolean isJoined() {
        return strategy == InheritanceStrategy.JOINED;
    }

    /** Returns the attribute of the root that holds the type of a row. */
    public Attribute discriminator() {
        return discriminator;
    }

    /** Returns the type of the rows with the value {@code discriminator}, or null if there is none. */
    public @Nullable EntityMapping<?> leaf(@Nullable String discriminator) {
        return byDiscriminator().get(discriminator);
    }

    /** Returns the values of the discriminator, in the order of the types. */
    public Set<String> discriminators() {
        return byDiscriminator().keySet();
    }

    private Map<String, EntityMapping<?>> byDiscriminator() {
        Map<String, EntityMapping<?>> known = leaves;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (EntityMapping<?> leaf : root.leaves()) {
                known.put(String.valueOf(leaf.discriminatorValue()), leaf);
            }
            leaves = known;
        }
        return known;
    }

    /** Returns the attributes of {@code type}, followed by those of the types below it, shared columns once. */
    static Attribute[] rowAttributes(EntityMapping<?> type) {
        boolean joined = type.isJoined();
        Map<Object, Attribute> all = new LinkedHashMap<>();
        type.attributes().forEach(attribute -> all.put(attribute.column(), attribute));
        for (EntityMapping<?> below : type.descendants()) {
            for (Attribute attribute : below.ownAttributes()) {
                all.putIfAbsent(joined ? attribute : attribute.column(), attribute);
            }
        }
        return all.values().toArray(Attribute[]::new);
    }

    /**
     * Returns {@code attributes} at the places of their indexes. The places of relationships are null.
     *
     * @param attributes in the order of their indexes
     */
    static @Nullable Attribute[] byIndex(List<Attribute> attributes) {
        int last = attributes.isEmpty() ? -1 : attributes.get(attributes.size() - 1).index();
        @Nullable Attribute[] places = new Attribute[last + 1];
        for (Attribute attribute : attributes) {
            places[attribute.index()] = attribute;
        }
        return places;
    }
}
