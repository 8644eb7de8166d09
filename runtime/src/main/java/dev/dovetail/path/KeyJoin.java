package dev.dovetail.path;

import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.List;

/** Writes the join conditions of a step along a relationship. */
public final class KeyJoin {
    private KeyJoin() {}

    /** Returns whether {@code step} joins over an association table. */
    public static boolean hasAssociation(PathSource step) {
        return step.relationship().kind() == RelationshipKind.MANY_TO_MANY;
    }

    /** Writes {@code u.id = p.user_id}, or {@code c.post_id = p.id}, with the target first. Not for many-to-many. */
    public static void writeDirect(StatementWriter out, PathSource step) {
        RelationshipMapping relationship = step.relationship();
        EntityMapping<?> target = relationship.target();
        EntityMapping<?> owner = relationship.owner();
        boolean keyed = relationship.kind().holdsKey();
        write(out, step, columns(target, keyed ? relationship.referenced() : relationship.key()),
                step.parent(), columns(owner, keyed ? relationship.key() : relationship.referenced()));
    }

    /** Writes {@code pt.post_id = p.id}: the condition between the association table and the owner. */
    public static void writeNear(StatementWriter out, PathSource step) {
        RelationshipMapping relationship = step.relationship();
        AssociationKeys keys = Association.keys(relationship);
        write(out, new Association(step), keys.columns(),
                step.parent(), columns(relationship.owner(), relationship.referenced()));
    }

    /** Writes {@code t.id = pt.tag_id}: the condition between the target and the association table. */
    public static void writeFar(StatementWriter out, PathSource step) {
        writeFar(out, step, step);
    }

    /** Writes {@code t.id = pt.tag_id} for another table reference of the target. */
    public static void writeFar(StatementWriter out, PathSource step, PathSource target) {
        RelationshipMapping relationship = step.relationship();
        AssociationKeys keys = Association.keys(relationship);
        write(out, target, columns(relationship.target(), relationship.target().idIndexes()),
                new Association(step), keys.inverseColumns());
    }

    /** Returns the column names of the attributes with the indexes {@code attributes}. */
    public static List<String> columns(EntityMapping<?> type, int[] attributes) {
        List<String> columns = new ArrayList<>(attributes.length);
        for (int attribute : attributes) {
            columns.add(type.attribute(attribute).column());
        }
        return columns;
    }

    private static void write(StatementWriter out, TableReference left, List<String> leftColumns, TableReference right,
            List<String> rightColumns) {
        for (int i = 0; i < leftColumns.size(); i++) {
            out.text(i == 0 ? "" : " AND ")
                    .column(left, leftColumns.get(i)).text(" = ").column(right, rightColumns.get(i));
        }
    }
}
