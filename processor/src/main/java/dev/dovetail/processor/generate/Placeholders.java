package dev.dovetail.processor.generate;

import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.EntityModel;

/**
 * Finds the columns that may store a placeholder for a moment. Placeholders are needed when rows exchange unique values
 * that cannot be null. Only columns with a known type and without further constraints get one.
 */
final class Placeholders {
    /** The minimum number of characters or digits that keeps the placeholders of several rows apart. */
    private static final int LEAST = 5;
    private static final int NO_LIMIT = 255;

    private Placeholders() {}

    /**
     * Returns the maximum number of characters or digits of a placeholder; 0 if the column needs none or must not have
     * one.
     */
    static int room(EntityModel entity, AttributeModel attribute) {
        ColumnModel column = attribute.column();
        if (!isUnique(entity, attribute) || column.nullable() || isChecked(entity, attribute)
                || attribute.foreignKey() && !isDeferrable(entity, attribute)
                || attribute.conversion() != null
                || attribute.version() || attribute.keySource() != null || !column.definition().isEmpty()) {
            return 0;
        }
        int room = switch (column.type()) {
            case INT, LONG, DOUBLE, UUID, DATE -> LEAST;
            case STRING -> column.length() == 0 ? NO_LIMIT : column.length();
            case DECIMAL -> column.precision() - column.scale();
            default -> 0;
        };
        return room < LEAST ? 0 : room;
    }

    /** Returns whether {@code attribute} is unique, alone or together with others. */
    private static boolean isUnique(EntityModel entity, AttributeModel attribute) {
        return attribute.unique() || attribute.id()
                || entity.uniques().stream().anyMatch(each -> each.properties().contains(attribute.name()));
    }

    /** Returns whether all foreign keys of the column can be checked at the end of a flush. */
    private static boolean isDeferrable(EntityModel entity, AttributeModel attribute) {
        return entity.foreignKeys().stream().filter(key -> key.properties().contains(attribute.name()))
                .allMatch(key -> key.deferrable()
                        && entity.relationships().stream().anyMatch(each -> EntityTypeWriter.uses(each, key)));
    }

    private static boolean isChecked(EntityModel entity, AttributeModel attribute) {
        for (CheckModel check : entity.checks()) {
            if (check.property().isEmpty() || check.property().equals(attribute.name())) {
                return true;
            }
        }
        return false;
    }
}
