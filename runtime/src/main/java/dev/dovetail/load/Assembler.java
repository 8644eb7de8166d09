package dev.dovetail.load;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assembles the entities of one result and the joined targets in the same rows. Relationships that are loaded by
 * separate SELECTs follow at the end.
 */
final class Assembler {
    private final Hydrator hydrator;
    private final int first;
    private final List<JoinedBranch> joined = new ArrayList<>();
    private final List<FetchNode> later = new ArrayList<>();
    private final IdentityList objects = new IdentityList();
    private final boolean collects;

    Assembler(UnitOfWork work, EntityMapping<?> type, int first, List<FetchNode> nodes) {
        this.hydrator = new Hydrator(work, type);
        this.first = first;
        List<RelationshipMapping> raising = List.of();
        for (FetchNode node : nodes) {
            if (node.isJoined()) {
                joined.add(new JoinedBranch(work, node));
            } else if (node.strategy() == Fetch.SELECT_IN) {
                later.add(node);
            } else if (node.strategy() == Fetch.RAISE) {
                raising = raising.isEmpty() ? new ArrayList<>() : raising;
                raising.add(node.relationship());
            }
        }
        hydrator.raising(raising);
        this.collects = !later.isEmpty();
    }

    /** Lets known objects be read again. */
    Assembler refreshing() {
        hydrator.refreshing();
        return this;
    }

    /** The rows have these attributes of the objects alone. */
    Assembler only(List<Attribute> attributes) {
        hydrator.only(attributes);
        return this;
    }

    /** The object of a row, with what is joined to it, or null if there is none. */
    @Nullable Tracked read(Row row) {
        Tracked object = hydrator.read(row, first);
        if (object == null) {
            return null;
        }
        for (int i = 0; i < joined.size(); i++) {
            joined.get(i).read(object, row);
        }
        if (collects) {
            objects.add(object);
        }
        return object;
    }

    /** All rows have been read: fills joined collections, then loads what comes by further statements. */
    void finish(Loader loader) {
        for (JoinedBranch branch : joined) {
            branch.finish(loader);
        }
        for (FetchNode node : later) {
            loader.ensure(List.of(objects.toArray()), node);
        }
    }
}
