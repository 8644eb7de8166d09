package dev.dovetail.processor.generate;

import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.EntityModel;

/**
 * The columns that may hold a value of no meaning for a moment, while rows exchange unique values that cannot be null:
 * those of which the database says nothing but a type that is known.
 */
final class Placeholders {
    /** Fewer characters or digits would not keep the values of several rows apart. */
    private static final int LEAST = 5;
    private static final int NO_LIMIT = 255;

    private Placeholders() {}

    /** How many characters or digits such a value may have; 0 where there may be none, or none is needed. */
    static int room(EntityModel entity, AttributeModel attribute) {
        ColumnModel column = attribute.column();
        if (!isUnique(entity, attribute) || column.nullable() || attribute.foreignKey()
                || attribute.conversion() != null
                || attribute.version() || attribute.keySource() != null || !column.definition().isEmpty()
                || isChecked(entity, attribute)) {
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

    /** Alone or with others. */
    private static boolean isUnique(EntityModel entity, AttributeModel attribute) {
        return attribute.unique() || attribute.id()
                || entity.uniques().stream().anyMatch(each -> each.properties().contains(attribute.name()));
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
