package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record whose components are stored in columns of the entity's table. Each component with a column is an attribute
 * of the entity, with the name of the record and a point before its own.
 *
 * @param name the property: {@code home}, or {@code home.geo} for a record that is nested in another
 * @param type the record
 * @param nullable whether it may be null where the record that it is nested in is not
 * @param accessor the accessors; null for a nested record
 * @param parts the components, in the order of the constructor
 */
public record EmbeddedModel(
        String name, ClassName type, boolean nullable, @Nullable AccessorModel accessor, List<Part> parts) {
    /** Copies the list. */
    public EmbeddedModel {
        parts = List.copyOf(parts);
    }

    /**
     * A component.
     *
     * @param name its name, which is that of its accessor
     * @param type its type
     * @param nullable whether it may be null where the record is not
     * @param attribute the attribute that stores it; null if it is a record, or has an error
     * @param nested the record; null if it has a column
     */
    public record Part(
            String name, TypeName type, boolean nullable, @Nullable AttributeModel attribute,
            @Nullable EmbeddedModel nested) {}

    /** Returns the attributes of its components and of those of nested records, in order. */
    public List<AttributeModel> attributes() {
        List<AttributeModel> all = new ArrayList<>();
        for (Part part : parts) {
            if (part.nested() != null) {
                all.addAll(part.nested().attributes());
            } else if (part.attribute() != null) {
                all.add(part.attribute());
            }
        }
        return all;
    }

    /** Returns those attributes that are never null where the record is not. */
    public List<AttributeModel> required() {
        List<AttributeModel> required = new ArrayList<>();
        for (Part part : parts) {
            if (part.nested() != null && !part.nullable()) {
                required.addAll(part.nested().required());
            } else if (part.attribute() != null && !part.nullable()) {
                required.add(part.attribute());
            }
        }
        return required;
    }

    /** Returns whether it is the identifier. */
    public boolean isId() {
        return accessor != null && attributes().stream().anyMatch(AttributeModel::id);
    }

    /** Returns this record and the records nested in it, outer ones first. */
    public List<EmbeddedModel> all() {
        List<EmbeddedModel> all = new ArrayList<>(List.of(this));
        parts.stream().filter(part -> part.nested() != null).forEach(part -> all.addAll(part.nested().all()));
        return all;
    }
}
