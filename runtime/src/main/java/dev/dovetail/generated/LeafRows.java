package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the rows of a type that has no objects of its own are read: each as an object of the type that its row names. */
public final class LeafRows {
    private final EntityMapping<?> type;
    private final int discriminator;
    private final Map<String, LeafRow> leaves = new HashMap<>();

    /**
     * Creates the reading of rows with the columns of {@code row}.
     *
     * @param type the type
     * @param row the attributes of the columns, some of the type's {@code rowAttributes()}
     * @throws IllegalArgumentException if the discriminator is not among them
     */
    public LeafRows(EntityMapping<?> type, List<Attribute> row) {
        this.type = type;
        this.discriminator = row.indexOf(discriminator());
        if (discriminator < 0) {
            throw new IllegalArgumentException("A row of " + type.name() + " has no column " + discriminator().column()
                    + ", which says of which type it is.");
        }
        for (EntityMapping<?> leaf : type.leaves()) {
            leaves.put(String.valueOf(leaf.discriminatorValue()), new LeafRow(leaf, row));
        }
    }

    private Attribute discriminator() {
        Hierarchy hierarchy = type.hierarchy();
        if (hierarchy == null) {
            throw new IllegalStateException(type.name() + " is in no hierarchy.");
        }
        return hierarchy.discriminator();
    }

    /**
     * Returns the reading of a row.
     *
     * @param last the reading of the row before; null for the first
     * @throws IllegalStateException if no type has the row's discriminator
     */
    public LeafRow of(Row row, int first, @Nullable LeafRow last) {
        String value = row.string(first + discriminator);
        if (last != null && value != null && value.equals(last.type().discriminatorValue())) {
            return last;
        }
        LeafRow leaf = leaves.get(value);
        if (leaf == null) {
            throw new IllegalStateException(type.root().table() + "." + discriminator().column() + " is "
                    + (value == null ? "null" : "\"" + value + "\"") + " in a row, which is no type of " + type.name()
                    + ": \"" + String.join("\", \"", type.discriminatorValues()) + "\".");
        }
        return leaf;
    }

    /** Returns the reading of objects of {@code leaf}, or null if it is not below this type. */
    public @Nullable LeafRow of(EntityMapping<?> leaf) {
        LeafRow known = leaves.get(leaf.discriminatorValue());
        return known == null || known.type() != leaf ? null : known;
    }
}
