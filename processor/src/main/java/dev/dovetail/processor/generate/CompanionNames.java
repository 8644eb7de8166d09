package dev.dovetail.processor.generate;

import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.PropertyModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the companion's members. They are the names of the properties, with an underscore appended if a name is
 * taken.
 */
final class CompanionNames {
    /** The methods of every companion, and the methods of {@link Object} that cannot be overridden or hidden. */
    static final Set<String> TAKEN = Set.of("create", "at", "has", "again", "is", "isA", "as", "isNot", "isNull",
            "isNotNull", "toString", "hashCode", "equals", "getClass", "notify", "notifyAll", "wait", "clone",
            "finalize");

    private final EntityModel entity;
    private final PropertyNames properties;

    CompanionNames(EntityModel entity) {
        this.entity = entity;
        this.properties = new PropertyNames(entity);
    }

    /** Returns the constant of the implementation that contains the position of {@code property}. */
    String constant(PropertyModel property) {
        return properties.constant(property);
    }

    /** Returns the field for the column of {@code attribute}. */
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

    /** Returns the expression for the column of {@code attribute} in a path: {@code title}, {@code home().street}. */
    String path(AttributeModel attribute) {
        return attribute.isComponent() ? EmbeddedPaths.expression(entity, attribute) : column(attribute);
    }

    /** Returns the method that leads to the columns of {@code embedded}. */
    static String step(EmbeddedModel embedded) {
        String name = Words.identifier(embedded.name());
        return TAKEN.contains(name) ? name + "_" : name;
    }

    /**
     * Returns the method that follows {@code relationship} in a path. For a backref side it is also the name of the
     * accessors.
     */
    String step(RelationshipModel relationship) {
        String name = Words.identifier(relationship.name());
        return TAKEN.contains(name) ? name + "_" : name;
    }

    /**
     * Returns the type variable for the root entity of the query: {@code R}, or {@code ROOT} if a type of the
     * application has that name.
     */
    String variable() {
        Set<String> types = new HashSet<>(entity.form().memberTypes());
        types.add(entity.names().simple());
        entity.relationships().forEach(relationship -> types.add(relationship.target().simple()));
        entity.records().forEach(record -> types.add(record.type().simpleName()));
        return types.contains("R") ? "ROOT" : "R";
    }
}
