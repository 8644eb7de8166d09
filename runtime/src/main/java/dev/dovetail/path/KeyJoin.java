package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes the join conditions of a step along a relationship, or to another level of a hierarchy. */
public final class KeyJoin {
    private KeyJoin() {}

    /** Returns whether {@code step} joins over an association table. */
    public static boolean hasAssociation(PathSource step) {
        return step.isStep() && step.relationship().kind() == RelationshipKind.MANY_TO_MANY;
    }

    /** Writes {@code u.id = p.user_id}, or {@code c.post_id = p.id}, with the target first. Not for many-to-many. */
    public static void writeDirect(StatementWriter out, PathSource step) {
        if (!step.isStep()) {
            write(out, step.columns(step.type().idIndexes()), step.parent().columns(step.type().idIndexes()));
            return;
        }
        RelationshipMapping relationship = step.relationship();
        boolean keyed = relationship.kind().holdsKey();
        write(out, step.columns(keyed ? relationship.referenced() : relationship.key()),
                step.parent().columns(keyed ? relationship.key() : relationship.referenced()));
    }

    /** Writes {@code pt.post_id = p.id}: the condition between the association table and the owner. */
    public static void writeNear(StatementWriter out, PathSource step) {
        RelationshipMapping relationship = step.relationship();
        write(out, new Association(step).columns(), step.parent().columns(relationship.referenced()));
    }

    /** Writes {@code t.id = pt.tag_id}: the condition between the target and the association table. */
    public static void writeFar(StatementWriter out, PathSource step) {
        writeFar(out, step, step);
    }

    /** Writes {@code t.id = pt.tag_id} for another table reference of the target. */
    public static void writeFar(StatementWriter out, PathSource step, PathSource target) {
        RelationshipMapping relationship = step.relationship();
        write(out, target.columns(relationship.target().idIndexes()), new Association(step).targetColumns());
    }

    /**
     * Writes the conditions between the parent of {@code step}, the association table if there is one, and its target.
     */
    static void writeAll(StatementWriter out, PathSource step) {
        if (hasAssociation(step)) {
            writeNear(out, step);
            writeFar(out, step);
        } else {
            writeDirect(out, step);
        }
    }

    /** Returns the column names of the attributes with the indexes {@code attributes}. */
    public static List<String> columns(EntityMapping<?> type, int[] attributes) {
        List<String> columns = new ArrayList<>(attributes.length);
        for (int attribute : attributes) {
            columns.add(type.attribute(attribute).column());
        }
        return columns;
    }

    private static void write(StatementWriter out, List<SqlNode> left, List<SqlNode> right) {
        for (int i = 0; i < left.size(); i++) {
            out.text(i == 0 ? "" : " AND ");
            left.get(i).writeTo(out);
            out.text(" = ");
            right.get(i).writeTo(out);
        }
    }
}
