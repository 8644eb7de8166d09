package dev.dovetail.generated;

import dev.dovetail.metadata.Attribute;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How objects of one type are read from the rows of a type above it, which have the columns of other types too. */
public final class LeafRow {
    private final EntityMapping<?> type;
    private final int[] properties;
    private final int[] offsets;
    private final long mask;

    /**
     * Creates the reading of {@code type} from rows with the columns of {@code row}.
     *
     * @param row the attributes of the columns: of types that share a column, the attribute of one
     */
    LeafRow(EntityMapping<?> type, List<Attribute> row) {
        this.type = type;
        int[] properties = new int[row.size()];
        int[] offsets = new int[row.size()];
        int count = 0;
        long mask = 0;
        for (int i = 0; i < properties.length; i++) {
            Attribute attribute = of(type, row.get(i));
            if (attribute != null) {
                properties[count] = attribute.index();
                offsets[count++] = i;
                mask |= EntityMapping.bit(attribute.index());
            }
        }
        this.properties = Arrays.copyOf(properties, count);
        this.offsets = Arrays.copyOf(offsets, count);
        this.mask = mask;
    }

    /** Returns the attribute of {@code type} in the column of {@code column}, or null if it has none there. */
    private static @Nullable Attribute of(EntityMapping<?> type, Attribute column) {
        for (Attribute attribute : type.attributes()) {
            if (attribute == column || !type.isJoined() && attribute.column().equals(column.column())) {
                return attribute;
            }
        }
        return null;
    }

    /** Returns the type of the objects. */
    public EntityMapping<?> type() {
        return type;
    }

    /** Returns the bits of the attributes that are read, in an object's loaded mask. */
    public long mask() {
        return mask;
    }

    /** Returns a new attached object with the attributes of a row whose columns start at {@code first}. */
    public Tracked object(Row row, int first, Attachment attachment) {
        Tracked object = type.blank();
        for (int i = 0; i < properties.length; i++) {
            object.$read(properties[i], row, first + offsets[i]);
        }
        object.$loaded(mask);
        object.$attachment(attachment);
        return object;
    }

    /** Reads the attributes of {@code object} that have not been changed. */
    public void read(Tracked object, Row row, int first) {
        Changes changes = object.$changes();
        for (int i = 0; i < properties.length; i++) {
            if (changes == null || !changes.contains(properties[i])) {
                object.$read(properties[i], row, first + offsets[i]);
            }
        }
    }
}
