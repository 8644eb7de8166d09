package dev.dovetail.tools.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that is one side of a relationship.
 *
 * @param kind the kind
 * @param name the name of the property
 * @param target the type on the other side
 * @param backPopulates the property of the other side
 * @param foreignKey the properties of the foreign key; empty if there is no choice
 * @param nullable whether it may be null
 * @param cascades whether the database deletes the targets with this entity
 * @param viewOnly whether it only reads
 * @param association the association table, on the side that declares it; null otherwise
 */
public record RelationPlan(Kind kind, String name, String target, String backPopulates, List<String> foreignKey,
        boolean nullable, boolean cascades, boolean viewOnly, @Nullable AssociationPlan association)
        implements PropertyPlan {

    /** Copies the list. */
    public RelationPlan {
        foreignKey = List.copyOf(foreignKey);
    }

    /** The kind of a relationship, seen from one side. */
    public enum Kind {
        /** The side with the foreign key. */
        MANY_TO_ONE("ManyToOne", false),
        /** The side whose rows the foreign key refers to. */
        ONE_TO_MANY("OneToMany", true),
        /** Either side of a unique foreign key. */
        ONE_TO_ONE("OneToOne", false),
        /** Either side of an association table. */
        MANY_TO_MANY("ManyToMany", true);

        private final String annotation;
        private final boolean toMany;

        Kind(String annotation, boolean toMany) {
            this.annotation = annotation;
            this.toMany = toMany;
        }

        /** Returns the simple name of the annotation. */
        public String annotation() {
            return annotation;
        }

        /** Returns whether the property is a collection. */
        public boolean toMany() {
            return toMany;
        }
    }

    /**
     * An association table.
     *
     * @param table its name
     * @param schema its schema, empty for the default one
     * @param columns the columns that refer to this side; empty if Dovetail derives them
     * @param inverseColumns the columns that refer to the target; empty if Dovetail derives them
     */
    public record AssociationPlan(String table, String schema, List<String> columns, List<String> inverseColumns) {
        /** Copies the lists. */
        public AssociationPlan {
            columns = List.copyOf(columns);
            inverseColumns = List.copyOf(inverseColumns);
        }
    }
}
