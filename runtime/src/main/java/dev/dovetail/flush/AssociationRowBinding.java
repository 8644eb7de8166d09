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
    private final List<Attribute> targetKey;

    AssociationRowBinding(RelationshipMapping relationship, List<AssociationRow> pairs) {
        this(relationship, pairs, false);
    }

    /** The same; {@code stored} binds the keys that the database knows, where they are about to change. */
    AssociationRowBinding(RelationshipMapping relationship, List<AssociationRow> pairs, boolean stored) {
        this.stored = stored;
        this.pairs = pairs;
        this.ownerKey = relationship.owner().ids();
        this.targetKey = relationship.target().ids();
    }

    static AssociationKeys association(RelationshipMapping relationship) {
        AssociationKeys association = relationship.association();
        if (association == null) {
            throw new IllegalStateException(relationship + " has no association table.");
        }
        return association;
    }

    /** The columns of both keys, the owner's first. */
    static List<String> columns(RelationshipMapping relationship) {
        List<String> columns = new ArrayList<>(association(relationship).columns());
        columns.addAll(association(relationship).inverseColumns());
        return columns;
    }

    @Override
    public void bind(int row, Parameters parameters) {
        int position = bind(pairs.get(row).owner(), ownerKey, parameters, 1);
        bind(pairs.get(row).target(), targetKey, parameters, position);
    }

    private int bind(Tracked object, List<Attribute> key, Parameters parameters, int first) {
        if (stored && object.$changes() != null) {
            return UpdateBinding.key(object, Placeholders.NONE, parameters, first);
        }
        int position = first;
        for (Attribute attribute : key) {
            object.$bind(attribute.index(), parameters, position++);
        }
        return position;
    }
}
