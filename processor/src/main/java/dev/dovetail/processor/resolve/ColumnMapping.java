package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * How an attribute is stored.
 *
 * @param property the property as declared
 * @param column the column
 * @param conversion the conversion between the value and the stored value; null if the value is stored as it is
 * @param keySource what generates the identifier; null if the application assigns it
 */
public record ColumnMapping(
        PropertyDeclaration property, ColumnModel column, @Nullable Conversion conversion,
        @Nullable KeySource keySource) {

    /** Returns the name of the property. */
    public String name() {
        return property.name();
    }

    /** Returns the same storage of {@code inherited}, as a level below inherits the property. */
    ColumnMapping of(PropertyDeclaration inherited) {
        return new ColumnMapping(inherited, column, conversion, keySource);
    }

    /** Returns whether the attribute is the identifier or a part of it. */
    public boolean isId() {
        return property.has(ID);
    }

    /** Returns whether it is an identifier whose INSERT returns neither rows nor their number. */
    public boolean isUnreturned() {
        return isId() && property.annotation(GENERATED_VALUE).filter(each -> !each.flag("returned")).isPresent();
    }

    /** Returns whether {@code @Column} declares the column as unique. */
    public boolean isUnique() {
        return property.annotation(COLUMN).map(column -> column.flag("unique")).orElse(false);
    }
}
