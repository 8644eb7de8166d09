package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An embedded record: a property of the entity, or a component of another embedded record.
 *
 * @param name the property: {@code home}, or {@code home.geo} for a nested record
 * @param type the record
 * @param nullable whether it may be null where the record that it is nested in is not
 * @param property the property of the entity; null for a nested record
 * @param parts the components, in the order of the constructor
 */
public record EmbeddedDeclaration(
        String name, ClassName type, boolean nullable, @Nullable PropertyDeclaration property, List<Part> parts) {

    /** Copies the list. */
    public EmbeddedDeclaration {
        parts = List.copyOf(parts);
    }

    /**
     * A component.
     *
     * @param name its name
     * @param type its type
     * @param nullable whether it may be null where the record is not
     * @param property the attribute that stores it; null if it is a record, or has an error
     * @param nested the record; null if it has a column
     */
    public record Part(
            String name, TypeDeclaration type, boolean nullable, @Nullable PropertyDeclaration property,
            @Nullable EmbeddedDeclaration nested) {}

    /** Returns the attributes of its components and of those of nested records, in order. */
    public List<PropertyDeclaration> attributes() {
        List<PropertyDeclaration> all = new ArrayList<>();
        for (Part part : parts) {
            if (part.nested() != null) {
                all.addAll(part.nested().attributes());
            } else if (part.property() != null) {
                all.add(part.property());
            }
        }
        return all;
    }

    /** Returns those attributes that are never null where the record is not. */
    public List<PropertyDeclaration> required() {
        List<PropertyDeclaration> required = new ArrayList<>();
        for (Part part : parts) {
            if (part.nested() != null && !part.nullable()) {
                required.addAll(part.nested().required());
            } else if (part.property() != null && !part.nullable()) {
                required.add(part.property());
            }
        }
        return required;
    }
}
