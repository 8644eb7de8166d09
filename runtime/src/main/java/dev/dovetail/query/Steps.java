package dev.dovetail.query;

import dev.dovetail.metadata.Relationship;
import dev.dovetail.path.PathSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The relationships along a path. */
final class Steps {
    private Steps() {}

    /** Returns the relationships from the root to {@code source}, in their order. */
    static List<Relationship> to(PathSource source) {
        List<Relationship> steps = new ArrayList<>();
        for (PathSource each = source; !each.isRoot(); each = each.parent()) {
            if (each.isStep()) {
                steps.add(each.relationship());
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
