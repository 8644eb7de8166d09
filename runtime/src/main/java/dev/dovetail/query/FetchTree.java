package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges the fetch plans of a query with the defaults of the mapping into a tree of relationships. */
final class FetchTree {
    private final EntityType<?> type;
    private final @Nullable FetchTree parent;
    private final Map<Relationship, FetchTree> branches = new LinkedHashMap<>();
    private @Nullable Fetch strategy;
    private Manner manner = Manner.PLAIN;

    /** Creates the tree of a query's root, without fetch plans. */
    FetchTree(EntityType<?> type) {
        this(type, null);
    }

    private FetchTree(EntityType<?> type, @Nullable FetchTree parent) {
        this.type = type;
        this.parent = parent;
    }

    /** Adds a plan. A later plan for the same relationship replaces an earlier one. */
    void add(FetchPlan plan) {
        FetchTree tree = this;
        List<Relationship> path = plan.path();
        for (int i = 0; i < path.size(); i++) {
            tree = tree.branch(path.get(i));
            if (i == path.size() - 1) {
                tree.strategy = plan.strategy();
                tree.manner = plan.manner();
            } else if (tree.strategy == null && loads(plan.strategy())) {
                // Relationships along the path load like its last one, unless another plan says otherwise.
                tree.strategy = plan.strategy();
            }
        }
        for (FetchPlan nested : plan.nested()) {
            tree.add(nested);
        }
    }

    private FetchTree branch(Relationship relationship) {
        FetchTree branch = branches.get(relationship);
        if (branch == null) {
            branch = new FetchTree(relationship.target(), this);
            branches.put(relationship, branch);
        }
        return branch;
    }

    private static boolean loads(Fetch strategy) {
        return strategy == Fetch.JOINED || strategy == Fetch.SELECT_IN;
    }

    /** Returns the nodes, whose columns are not assigned yet. */
    List<FetchNode> nodes() {
        List<FetchNode> nodes = new ArrayList<>();
        for (Map.Entry<Relationship, FetchTree> entry : branches.entrySet()) {
            FetchTree branch = entry.getValue();
            Fetch chosen = branch.strategy == null ? entry.getKey().fetch() : branch.strategy;
            List<FetchNode> children = branch.nodes();
            if (chosen != Fetch.LAZY || !children.isEmpty()) {
                nodes.add(new FetchNode(entry.getKey(), chosen, 0, children, branch.manner));
            }
        }
        for (Relationship relationship : type.relationships()) {
            Fetch mapped = relationship.fetch();
            if (mapped == Fetch.LAZY || branches.containsKey(relationship)) {
                continue;
            }
            if (mapped == Fetch.RAISE) {
                nodes.add(new FetchNode(relationship, mapped, 0, List.of()));
            } else if (!isAbove(relationship.target())) {
                // A mapped default ends where it would return to a type that it started from.
                List<FetchNode> children = new FetchTree(relationship.target(), this).nodes();
                nodes.add(new FetchNode(relationship, mapped, 0, children));
            }
        }
        return List.copyOf(nodes);
    }

    private boolean isAbove(EntityType<?> target) {
        return type == target || parent != null && parent.isAbove(target);
    }
}
