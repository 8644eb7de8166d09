package dev.dovetail.fetch;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges the fetch plans of a query with the defaults of the mapping into a tree of relationships. */
public final class FetchTree {
    private final EntityMapping<?> type;
    private final @Nullable FetchTree parent;
    private final Map<RelationshipMapping, FetchTree> branches = new LinkedHashMap<>();
    private @Nullable Fetch strategy;
    private FetchOptions options = FetchOptions.DEFAULT;

    /** Creates the tree of the root of a query, without fetch plans. */
    public FetchTree(EntityMapping<?> type) {
        this(type, null);
    }

    private FetchTree(EntityMapping<?> type, @Nullable FetchTree parent) {
        this.type = type;
        this.parent = parent;
    }

    /** Adds a plan. A later plan for the same relationship replaces an earlier one. */
    public void add(FetchPlan plan) {
        FetchTree tree = this;
        List<RelationshipMapping> path = plan.path();
        for (int i = 0; i < path.size(); i++) {
            tree = tree.branch(path.get(i));
            if (i == path.size() - 1) {
                tree.strategy = plan.strategy();
                tree.options = plan.options();
            } else if (tree.strategy == null && loads(plan.strategy())) {
                // Relationships along the path load like its last one, unless another plan defines them.
                tree.strategy = plan.strategy();
            }
        }
        for (FetchPlan nested : plan.nested()) {
            tree.add(nested);
        }
    }

    private FetchTree branch(RelationshipMapping relationship) {
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
    public List<FetchNode> nodes() {
        List<FetchNode> nodes = new ArrayList<>();
        for (Map.Entry<RelationshipMapping, FetchTree> entry : branches.entrySet()) {
            FetchTree branch = entry.getValue();
            Fetch chosen = branch.strategy == null ? entry.getKey().fetch() : branch.strategy;
            List<FetchNode> children = branch.nodes();
            if (chosen != Fetch.LAZY || !children.isEmpty()) {
                nodes.add(new FetchNode(entry.getKey(), chosen, 0, children, branch.options));
            }
        }
        for (RelationshipMapping relationship : type.relationships()) {
            Fetch mapped = relationship.fetch();
            if (mapped == Fetch.LAZY || branches.containsKey(relationship)) {
                continue;
            }
            if (mapped == Fetch.RAISE) {
                nodes.add(new FetchNode(relationship, mapped, 0, List.of()));
            } else if (!isAbove(relationship.target())) {
                // Defaults of the mapping stop before a type that is already on the path.
                List<FetchNode> children = new FetchTree(relationship.target(), this).nodes();
                nodes.add(new FetchNode(relationship, mapped, 0, children));
            }
        }
        return List.copyOf(nodes);
    }

    private boolean isAbove(EntityMapping<?> target) {
        return type == target || parent != null && parent.isAbove(target);
    }
}
