package dev.dovetail.fetch;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.RelationshipMapping;
import java.util.List;

/**
 * The fetch plan of one relationship.
 *
 * @param path the relationships of the path; the last one is the one that the plan loads
 * @param strategy the loading strategy
 * @param nested the plans for the relationships of the target
 * @param manner the other options
 */
public record FetchPlan(List<RelationshipMapping> path, Fetch strategy, List<FetchPlan> nested, Manner manner) {
    /** Creates a plan with default options. */
    public static FetchPlan of(List<RelationshipMapping> path, Fetch strategy) {
        return new FetchPlan(path, strategy, List.of(), Manner.PLAIN);
    }

    /** Returns the relationship that the plan loads. */
    public RelationshipMapping relationship() {
        return path.get(path.size() - 1);
    }

    /** Returns this plan with other options. */
    public FetchPlan with(Manner manner) {
        return new FetchPlan(path, strategy, nested, manner);
    }

    /** Returns this plan with these plans for the relationships of the target. */
    public FetchPlan nesting(List<FetchPlan> plans) {
        return new FetchPlan(path, strategy, plans, manner);
    }
}
