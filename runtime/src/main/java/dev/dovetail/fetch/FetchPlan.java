package dev.dovetail.fetch;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.RelationshipMapping;
import java.util.List;

/**
 * The fetch plan of one relationship.
 *
 * @param path the steps of the path; the last one is the one that the plan loads
 * @param strategy the loading strategy
 * @param nested the plans for the relationships of the target
 * @param options the other options
 */
public record FetchPlan(List<FetchStep> path, Fetch strategy, List<FetchPlan> nested, FetchOptions options) {
    /** Creates a plan with default options. */
    public static FetchPlan of(List<FetchStep> path, Fetch strategy) {
        return new FetchPlan(path, strategy, List.of(), FetchOptions.DEFAULT);
    }

    /** Returns the relationship that the plan loads. */
    public RelationshipMapping relationship() {
        return path.get(path.size() - 1).relationship();
    }

    /** Returns this plan with other options. */
    public FetchPlan with(FetchOptions options) {
        return new FetchPlan(path, strategy, nested, options);
    }

    /** Returns this plan with {@code plans} for the relationships of the target. */
    public FetchPlan nesting(List<FetchPlan> plans) {
        return new FetchPlan(path, strategy, plans, options);
    }
}
