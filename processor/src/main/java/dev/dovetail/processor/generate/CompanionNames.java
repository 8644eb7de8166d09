package dev.dovetail.processor.generate;

import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.Words;
import java.util.HashSet;
import java.util.Set;

/** The names of a companion's members. The user's words stay as they are; where one is taken, it gets an underscore. */
final class CompanionNames {
    /** Methods that every companion has, and those of {@link Object} that nobody can replace. */
    private static final Set<String> TAKEN = Set.of("create", "at", "has", "again", "is", "isNot", "isNull",
            "isNotNull", "toString", "hashCode", "equals", "getClass", "notify", "notifyAll", "wait", "clone",
            "finalize");

    private final EntityModel entity;
    private final PropertyNames properties;

    CompanionNames(EntityModel entity) {
        this.entity = entity;
        this.properties = new PropertyNames(entity);
    }

    /** The constant of the implementation that holds the property's position. */
    String constant(PropertyModel property) {
        return properties.constant(property);
    }

    /** The column's field. */
    String column(AttributeModel attribute) {
        String name = properties.variable(attribute);
        if (!name.equals("TYPE")) {
            return name;
        }
        while (entity.attributes().stream().map(properties::variable).anyMatch(Set.of(name)::contains)) {
            name += "_";
        }
        return name;
    }

    /** The method that steps along the relationship, and of a side not declared also reads and writes it. */
    String step(RelationshipModel relationship) {
        String name = Words.identifier(relationship.name());
        return TAKEN.contains(name) ? name + "_" : name;
    }

    /** The type variable of the query's root: {@code R}, unless a type of the user's is called so. */
    String variable() {
        Set<String> types = new HashSet<>(entity.form().memberTypes());
        types.add(entity.names().simple());
        entity.relationships().forEach(relationship -> types.add(relationship.target().simple()));
        return types.contains("R") ? "ROOT" : "R";
    }
}
