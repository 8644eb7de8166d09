package dev.dovetail.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.Nullable;

/**
 * An attribute: a property stored in a column of the entity's table.
 *
 * @param index the position; attributes follow the relationships
 * @param name the property
 * @param accessor how the user reads and writes it
 * @param column how the table stores it
 * @param id whether it is the identifier or a part of it
 * @param keySource how the identifier is generated; null if the application assigns it
 * @param version whether it is the version
 * @param unique whether no two rows share a value of this one column
 * @param foreignKey whether it is a foreign key or a part of one
 * @param conversion how the value becomes the stored one; null where it is stored as it is
 */
public record AttributeModel(
        int index,
        String name,
        AccessorModel accessor,
        ColumnModel column,
        boolean id,
        @Nullable KeySource keySource,
        boolean version,
        boolean unique,
        boolean foreignKey,
        @Nullable Conversion conversion) implements PropertyModel {

    /** An attribute that is nothing but a column; the methods below add to it. */
    public static AttributeModel of(int index, String name, AccessorModel accessor, ColumnModel column) {
        return new AttributeModel(index, name, accessor, column, false, null, false, false, false, null);
    }

    /** The same, as the identifier or a part of it, made by {@code source}; null where the user assigns it. */
    public AttributeModel asId(@Nullable KeySource source) {
        return new AttributeModel(
                index, name, accessor, column, true, source, version, unique, foreignKey, conversion);
    }

    /** Returns this attribute as the version. */
    public AttributeModel asVersion() {
        return new AttributeModel(
                index, name, accessor, column, id, keySource, true, unique, foreignKey, conversion);
    }

    /** Returns this attribute with a unique column. */
    public AttributeModel asUnique() {
        return new AttributeModel(
                index, name, accessor, column, id, keySource, version, true, foreignKey, conversion);
    }

    /** Returns this attribute as a foreign key, or part of one. */
    public AttributeModel asForeignKey() {
        return new AttributeModel(
                index, name, accessor, column, id, keySource, version, unique, true, conversion);
    }

    /** Returns this attribute with a conversion. */
    public AttributeModel converted(Conversion conversion) {
        return new AttributeModel(
                index, name, accessor, column, id, keySource, version, unique, foreignKey, conversion);
    }

    /** The Java type. */
    public TypeName type() {
        return accessor.type();
    }

    /** Returns whether null is a value; a generated identifier is null before it is made, yet not nullable. */
    public boolean nullable() {
        return column.nullable();
    }

    /** What the column holds. */
    public ColumnType columnType() {
        return column.type();
    }
}
