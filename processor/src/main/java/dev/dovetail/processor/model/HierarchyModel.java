package dev.dovetail.processor.model;

import dev.dovetail.annotation.InheritanceStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of an entity in a hierarchy of sealed types.
 *
 * @param strategy how the types are stored
 * @param discriminator the column of the root's table that says of which type a row is
 * @param parent the level above; null for the root
 * @param depth the number of levels above
 * @param isAbstract whether the level is sealed, so that it has no objects of its own
 * @param value the discriminator of its rows; empty if it is abstract
 * @param subtypes the levels directly below, in the order of {@code permits}
 * @param descendants all levels below, each after the one above it
 * @param leaves the discriminators of the types at or below this level that have objects
 * @param first the index of the first property that this level declares
 * @param inheritedUniques the unique keys that the levels above declare
 * @param inheritedKeys the foreign keys that the levels above declare
 */
public record HierarchyModel(
        InheritanceStrategy strategy,
        ColumnModel discriminator,
        @Nullable EntityNames parent,
        int depth,
        boolean isAbstract,
        String value,
        List<EntityNames> subtypes,
        List<EntityNames> descendants,
        List<String> leaves,
        int first,
        List<UniqueModel> inheritedUniques,
        List<ForeignKeyModel> inheritedKeys) {
    /** The name of the discriminator as a property. No accessor can have it. */
    public static final String DISCRIMINATOR = "(type)";

    /** Creates the place of an entity. */
    public HierarchyModel {
        subtypes = List.copyOf(subtypes);
        descendants = List.copyOf(descendants);
        leaves = List.copyOf(leaves);
        inheritedUniques = List.copyOf(inheritedUniques);
        inheritedKeys = List.copyOf(inheritedKeys);
    }

    /** Returns whether each level has a table of its own. */
    public boolean isJoined() {
        return strategy == InheritanceStrategy.JOINED;
    }

    /** Returns whether the rows are in the table of the level above. */
    public boolean isPartOfTable() {
        return parent != null && !isJoined();
    }
}
