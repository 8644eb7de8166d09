package dev.dovetail.load;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.RaisingRelationship;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assembles the entities of one result and the joined targets in the same rows. {@link #finish} then loads the
 * relationships that are loaded by separate SELECTs.
 */
final class Assembler {
    private final Hydrator hydrator;
    private final int first;
    private final List<JoinedBranch> joined;
    private final List<FetchNode> later;
    /** What is loaded later is loaded for these; null if there is nothing. */
    private final @Nullable IdentityList objects;

    Assembler(UnitOfWork work, EntityMapping<?> type, int first, List<FetchNode> nodes) {
        this.hydrator = new Hydrator(work, type);
        this.first = first;
        List<JoinedBranch> joined = List.of();
        List<FetchNode> later = List.of();
        List<RaisingRelationship> raising = List.of();
        for (int i = 0; i < nodes.size(); i++) {
            FetchNode node = nodes.get(i);
            if (node.isJoined()) {
                joined = with(joined, new JoinedBranch(work, node));
            } else if (node.strategy() == Fetch.SELECT_IN) {
                later = with(later, node);
            } else if (node.strategy() == Fetch.RAISE) {
                raising = with(raising, new RaisingRelationship(node.relationship(), node.of()));
            }
        }
        hydrator.raising(raising);
        this.joined = joined;
        this.later = later;
        this.objects = later.isEmpty() ? null : new IdentityList();
    }

    /** The empty list is shared: most results have only their own columns. */
    private static <T> List<T> with(List<T> before, T added) {
        List<T> list = before.isEmpty() ? new ArrayList<>() : before;
        list.add(added);
        return list;
    }

    /** Reloads the values of entities that the session holds and that have no unflushed changes. */
    Assembler refreshing() {
        hydrator.refreshing();
        return this;
    }

    /** Expects only the columns of {@code attributes} in the rows. */
    Assembler only(List<Attribute> attributes) {
        hydrator.only(attributes);
        return this;
    }

    /** Returns the entity of {@code row}, with its joined targets, or null if its identifier is null. */
    @Nullable Tracked read(Row row) {
        Tracked object = hydrator.read(row, first);
        if (object == null) {
            return null;
        }
        for (int i = 0; i < joined.size(); i++) {
            joined.get(i).read(object, hydrator.created(), row);
        }
        if (objects != null) {
            objects.add(object);
        }
        return object;
    }

    /** Returns whether the last entity was created from its row, so that no earlier row of the result had it. */
    boolean created() {
        return hydrator.created();
    }

    /**
     * Fills the joined collections after the last row, then loads the relationships that are loaded by separate
     * SELECTs.
     */
    void finish(Loader loader) {
        for (int i = 0; i < joined.size(); i++) {
            joined.get(i).finish(loader);
        }
        for (int i = 0; objects != null && i < later.size(); i++) {
            loader.ensure(List.of(objects.toArray()), later.get(i));
        }
    }
}
