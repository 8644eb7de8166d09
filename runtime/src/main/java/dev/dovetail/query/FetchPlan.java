package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.metadata.Relationship;
import java.util.List;

/**
 * The fetch plan of one relationship.
 *
 * @param path the relationships of the path; the last one is the one that the plan loads
 * @param strategy the loading strategy
 * @param nested the plans for the relationships of the target
 * @param manner the other options
 */
record FetchPlan(List<Relationship> path, Fetch strategy, List<FetchPlan> nested, Manner manner) {
    /** Creates a plan with default options. */
    static FetchPlan of(List<Relationship> path, Fetch strategy) {
        return new FetchPlan(path, strategy, List.of(), Manner.PLAIN);
    }

    /** Returns the relationship that the plan loads. */
    Relationship relationship() {
        return path.get(path.size() - 1);
    }

    /** Returns this plan with other options. */
    FetchPlan with(Manner manner) {
        return new FetchPlan(path, strategy, nested, manner);
    }

    /** Returns this plan with these plans for the relationships of the target. */
    FetchPlan nesting(List<FetchPlan> plans) {
        return new FetchPlan(path, strategy, plans, manner);
    }
}
