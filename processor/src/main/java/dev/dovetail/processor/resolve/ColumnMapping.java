package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * How one property is stored.
 *
 * @param property what the user wrote
 * @param column the column
 * @param conversion how the value becomes the stored one; null where it is stored as it is
 * @param keySource who makes the identifier; null where the user assigns it
 */
public record ColumnMapping(
        PropertyDeclaration property, ColumnModel column, @Nullable Conversion conversion,
        @Nullable KeySource keySource) {

    /** The property's name. */
    public String name() {
        return property.name();
    }

    /** Returns whether it is the identifier or a part of it. */
    public boolean isId() {
        return property.has(ID);
    }

    /** Returns whether the column alone is declared unique. */
    public boolean isUnique() {
        return property.annotation(COLUMN).map(column -> column.flag("unique")).orElse(false);
    }
}
