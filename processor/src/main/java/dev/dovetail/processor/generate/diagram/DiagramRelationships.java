package dev.dovetail.processor.generate.diagram;

import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of each relationship. */
final class DiagramRelationships {
    private final SchemaModel schema;
    private final Set<String> told = new HashSet<>();
    private final List<DiagramRelationship> pairs = new ArrayList<>();

    private DiagramRelationships(SchemaModel schema) {
        this.schema = schema;
        for (EntityModel entity : schema.entities()) {
            for (RelationshipModel side : entity.ownRelationships()) {
                if (isNamed(side) && told.add(key(entity, side))) {
                    add(entity, side);
                }
            }
        }
    }

    /** Returns all relationships, each once, in the order of entities and declarations. */
    static List<DiagramRelationship> of(SchemaModel schema) {
        return new DiagramRelationships(schema).pairs;
    }

    private void add(EntityModel entity, RelationshipModel side) {
        EntityModel other = schema.entity(side.target().entity());
        RelationshipModel far = inverse(side, other);
        if (far != null) {
            told.add(key(other, far));
        }
        AssociationModel association = side.association();
        boolean isChild = association == null ? side.kind().holdsKey() : !association.declared();
        pairs.add(isChild ? new DiagramRelationship(other, far, entity, side)
                : new DiagramRelationship(entity, side, other, far));
    }

    private static @Nullable RelationshipModel inverse(RelationshipModel side, EntityModel target) {
        InverseModel inverse = side.inverse();
        for (RelationshipModel candidate : target.relationships()) {
            boolean isFar = inverse == null ? isSeenBack(side, candidate)
                    : candidate.name().equals(inverse.property());
            if (isFar && isNamed(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns whether both are read-only sides of one association table. They do not name each other in the model. */
    private static boolean isSeenBack(RelationshipModel side, RelationshipModel other) {
        AssociationModel association = side.association();
        return side != other && association != null && side.viewOnly() && other.viewOnly()
                && association.reversed().equals(other.association());
    }

    private static boolean isNamed(RelationshipModel side) {
        return !side.implicit() || side.backref();
    }

    private static String key(EntityModel entity, RelationshipModel side) {
        return entity.names().display() + "." + side.name();
    }
}
