package dev.dovetail.flush;

import dev.dovetail.flush.FlushStep.AssociationRow;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Binds the two foreign keys of each association row. */
final class AssociationRowBinding implements BatchBinding {
    private final List<AssociationRow> pairs;
    private final boolean stored;
    private final List<Attribute> ownerKey;
    /** The identifier of the target, without the parts whose column refers to the owner too. */
    private final List<Attribute> targetKey;

    AssociationRowBinding(RelationshipMapping relationship, List<AssociationRow> pairs) {
        this(relationship, pairs, false);
    }

    /**
     * Creates a binding. If {@code stored} is true, binds the identifiers that are in the database instead of the
     * current ones, which this flush is about to write.
     */
    AssociationRowBinding(RelationshipMapping relationship, List<AssociationRow> pairs, boolean stored) {
        this.stored = stored;
        this.pairs = pairs;
        this.ownerKey = relationship.owner().ids();
        this.targetKey = own(association(relationship), relationship.target().ids());
    }

    /**
     * Returns the columns and the table of the association.
     *
     * @throws IllegalStateException if {@code relationship} has no association table
     */
    static AssociationKeys association(RelationshipMapping relationship) {
        AssociationKeys association = relationship.association();
        if (association == null) {
            throw new IllegalStateException(relationship + " has no association table.");
        }
        return association;
    }

    /** Returns the columns of both foreign keys, those to the owner first. A column of both is there once. */
    static List<String> columns(RelationshipMapping relationship) {
        return association(relationship).all();
    }

    private static List<Attribute> own(AssociationKeys keys, List<Attribute> ids) {
        List<Attribute> own = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!keys.isShared(i)) {
                own.add(ids.get(i));
            }
        }
        return own;
    }

    @Override
    public void bind(int row, Parameters parameters) {
        int position = bind(pairs.get(row).owner(), ownerKey, parameters, 1);
        bind(pairs.get(row).target(), targetKey, parameters, position);
    }

    private int bind(Tracked object, List<Attribute> key, Parameters parameters, int first) {
        boolean isStored = stored && object.$changes() != null;
        int position = first;
        for (Attribute attribute : key) {
            if (isStored) {
                Object value = UpdateBinding.storedKey(object, attribute);
                parameters.value(position++, attribute.toColumn(value), attribute.type());
            } else {
                object.$bind(attribute.index(), parameters, position++);
            }
        }
        return position;
    }
}
