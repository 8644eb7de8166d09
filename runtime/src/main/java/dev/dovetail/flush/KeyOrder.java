package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders the rows of a table by their identifiers. Sessions that write the same rows in the same order do not deadlock.
 */
final class KeyOrder {
    private KeyOrder() {}

    /**
     * Returns {@code rows} in the order of their stored identifiers. Returns the same list if it is already in that
     * order.
     */
    static List<Tracked> sorted(List<Tracked> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (compare(rows.get(i - 1), rows.get(i)) > 0) {
                List<Tracked> sorted = new ArrayList<>(rows);
                sorted.sort(KeyOrder::compare);
                return sorted;
            }
        }
        return rows;
    }

    /**
     * Returns {@code pairs} in the order of their owners' identifiers, then of their targets'. Returns the same list if
     * it is already in that order.
     */
    static List<FlushStep.AssociationRow> pairs(List<FlushStep.AssociationRow> pairs) {
        for (int i = 1; i < pairs.size(); i++) {
            if (compare(pairs.get(i - 1), pairs.get(i)) > 0) {
                List<FlushStep.AssociationRow> sorted = new ArrayList<>(pairs);
                sorted.sort(KeyOrder::compare);
                return sorted;
            }
        }
        return pairs;
    }

    /** Returns the lists of columns of one table in a fixed order, that of the attribute indexes. */
    static Collection<List<Attribute>> columns(Collection<List<Attribute>> lists) {
        if (lists.size() < 2) {
            return lists;
        }
        List<List<Attribute>> sorted = new ArrayList<>(lists);
        sorted.sort(KeyOrder::compare);
        return sorted;
    }

    /** Returns the relationships in the order of the names of their association tables. */
    static Collection<RelationshipMapping> tables(Collection<RelationshipMapping> relationships) {
        if (relationships.size() < 2) {
            return relationships;
        }
        List<RelationshipMapping> sorted = new ArrayList<>(relationships);
        sorted.sort(Comparator.comparing(each -> AssociationRowBinding.association(each).table().name()));
        return sorted;
    }

    private static int compare(List<Attribute> one, List<Attribute> other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int order = Integer.compare(one.get(i).index(), other.get(i).index());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(FlushStep.AssociationRow one, FlushStep.AssociationRow other) {
        int byOwner = compare(one.owner(), other.owner());
        return byOwner != 0 ? byOwner : compare(one.target(), other.target());
    }

    private static int compare(Tracked one, Tracked other) {
        EntityMapping<?> root = one.$type().root();
        if (root != other.$type().root()) {
            return root.table().name().compareTo(other.$type().root().table().name());
        }
        List<Attribute> ids = root.ids();
        for (int i = 0; i < ids.size(); i++) {
            Attribute id = ids.get(i);
            int order = compare(id.toColumn(UpdateBinding.storedKey(one, id)),
                    id.toColumn(UpdateBinding.storedKey(other, id)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // Both have the same class, which is comparable to itself.
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        if (one.getClass() != other.getClass()) {
            return one.getClass().getName().compareTo(other.getClass().getName());
        }
        if (one instanceof Comparable<?> comparable) {
            return ((Comparable<Object>) comparable).compareTo(other);
        }
        return one instanceof byte[] bytes ? Arrays.compareUnsigned(bytes, (byte[]) other) : 0;
    }
}
