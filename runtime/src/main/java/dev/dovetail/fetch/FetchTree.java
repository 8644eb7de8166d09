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
    private final Map<FetchStep, FetchTree> branches = new LinkedHashMap<>();
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
        List<FetchStep> path = plan.path();
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

    private FetchTree branch(FetchStep step) {
        FetchTree branch = branches.get(step);
        if (branch == null) {
            branch = new FetchTree(step.relationship().target(), this);
            branches.put(step, branch);
        }
        return branch;
    }

    private static boolean loads(Fetch strategy) {
        return strategy == Fetch.JOINED || strategy == Fetch.SELECT_IN;
    }

    /** Returns the nodes, whose columns are not assigned yet. */
    public List<FetchNode> nodes() {
        List<FetchNode> nodes = new ArrayList<>();
        for (Map.Entry<FetchStep, FetchTree> entry : branches.entrySet()) {
            FetchTree branch = entry.getValue();
            FetchStep step = entry.getKey();
            Fetch chosen = branch.strategy == null ? step.relationship().fetch() : branch.strategy;
            List<FetchNode> children = branch.nodes();
            if (chosen != Fetch.LAZY || !children.isEmpty()) {
                nodes.add(new FetchNode(step.relationship(), step.of(), chosen, 0, children, branch.options));
            }
        }
        for (RelationshipMapping relationship : type.sides()) {
            addDefault(relationship, nodes);
        }
        for (EntityMapping<?> below : type.descendants()) {
            for (RelationshipMapping relationship : below.sides()) {
                if (relationship.owner() == below) {
                    addDefault(relationship, nodes);
                }
            }
        }
        return List.copyOf(nodes);
    }

    /** Adds the node that the mapping defines for {@code relationship}, unless a plan does. */
    private void addDefault(RelationshipMapping relationship, List<FetchNode> nodes) {
        Fetch mapped = relationship.fetch();
        if (mapped != Fetch.LAZY && !branches.containsKey(FetchStep.of(relationship))) {
            if (mapped == Fetch.RAISE) {
                nodes.add(new FetchNode(relationship, mapped, 0, List.of()));
            } else if (!isAbove(relationship.target())) {
                // Defaults of the mapping stop before a type that is already on the path.
                List<FetchNode> children = new FetchTree(relationship.target(), this).nodes();
                nodes.add(new FetchNode(relationship, mapped, 0, children));
            }
        }
    }

    private boolean isAbove(EntityMapping<?> target) {
        return type.isA(target) || target.isA(type) || parent != null && parent.isAbove(target);
    }
}
