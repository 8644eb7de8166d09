package dev.dovetail.processor.generate.diagram;

import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the six decisions of the design of a relationship as a list. */
final class Checklist {
    private final DiagramRelationship pair;

    private Checklist(DiagramRelationship pair) {
        this.pair = pair;
    }

    /** Returns the checklist of {@code pair}. */
    static String of(DiagramRelationship pair) {
        return new Checklist(pair).text();
    }

    private String text() {
        return "### " + pair.arrow() + " (" + pair.sides() + ")\n\n"
                + "1. Kind: " + pair.kind() + "\n"
                + "2. Parent: " + entity(pair.parent()) + "\n"
                + "3. Child: " + entity(pair.child()) + "\n"
                + "4. Key in child: " + key() + "\n"
                + "5. Both sides: " + sides() + "\n"
                + "6. backPopulates: " + backPopulates() + "\n";
    }

    private static String entity(EntityModel entity) {
        return "`" + entity.names().display() + "`, table `" + entity.table() + "`"
                + (entity.readOnly() ? ", read-only" : "");
    }

    private String key() {
        AssociationModel association = pair.anySide().association();
        return association == null ? ownKey(pair.anySide()) : associationKey(association);
    }

    private String ownKey(RelationshipModel side) {
        List<String> columns = new ArrayList<>();
        boolean nullable = false;
        for (String property : side.key()) {
            columns.add(pair.child().attribute(property).column().name());
            nullable |= pair.child().attribute(property).nullable();
        }
        List<String> referenced = new ArrayList<>();
        for (String property : side.references()) {
            referenced.add(pair.parent().attribute(property).column().name());
        }
        return "`" + pair.child().names().display() + "." + String.join(", ", side.key()) + "`, column"
                + (columns.size() > 1 ? "s `" : " `") + String.join(", ", columns) + "` → `" + pair.parent().table()
                + "("
                + String.join(", ", referenced.isEmpty() ? pair.parent().idColumns() : referenced) + ")`"
                + (pair.isOneToOne() ? ", unique" : "") + (nullable ? ", may be null" : ", never null");
    }

    private String associationKey(AssociationModel association) {
        AssociationModel fromParent = association.declared() ? association : association.reversed();
        return "none: association table `" + association.table() + "` with `"
                + reference(fromParent.own()) + "` and `" + reference(fromParent.other()) + "`";
    }

    private static String reference(AssociationModel.End end) {
        return String.join(", ", end.names()) + " → " + end.table() + "(" + String.join(", ", end.referenced()) + ")";
    }

    private String sides() {
        return side(pair.parent(), pair.parentSide()) + " and " + side(pair.child(), pair.childSide());
    }

    private static String side(EntityModel owner, @Nullable RelationshipModel side) {
        if (side == null) {
            return "none on `" + owner.names().display() + "`";
        }
        return "`" + owner.names().display() + "." + side.name() + "`" + (side.implicit() ? " (by backref)" : "");
    }

    private String backPopulates() {
        List<String> words = new ArrayList<>();
        say(words, pair.parent(), pair.parentSide(), pair.childSide());
        say(words, pair.child(), pair.childSide(), pair.parentSide());
        boolean isRead = pair.parentSide() != null && pair.childSide() != null;
        return words.isEmpty() ? isRead ? "none: view-only" : "none: one-sided" : String.join(", ", words);
    }

    private static void say(List<String> words, EntityModel owner, @Nullable RelationshipModel side,
            @Nullable RelationshipModel other) {
        InverseModel inverse = side == null ? null : side.inverse();
        if (side == null || other == null || inverse == null || side.implicit()) {
            return;
        }
        String how = other.implicit() ? " declares \"" : " names \"";
        words.add("`" + owner.names().display() + "." + side.name() + "`" + how + inverse.property() + "\"");
    }
}
