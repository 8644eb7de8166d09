package dev.dovetail.query;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.Value;
import java.util.List;

/**
 * A compiled query for entities. The attributes of the root stand first in the row, from column 1, in the order of
 * their declaration unless {@code only} says otherwise; those of a joined relationship's target from the column that
 * its node names, all of them null where there is no target.
 *
 * @param type the root's type
 * @param statement the statement
 * @param fetches what is loaded with the roots
 * @param multiplies whether a root may stand in several rows, since a collection is joined
 * @param fresh whether known objects are read again, since their rows are locked now
 * @param only the attributes of the root that its rows have, in order; none where they have all
 * @param <E> the root
 */
public record SelectPlan<E>(EntityType<E> type, BoundSql statement, List<FetchNode> fetches, boolean multiplies,
        boolean fresh, List<Attribute> only) {
    /** The same statement with other values. */
    SelectPlan<E> binding(List<Value> values) {
        return new SelectPlan<>(type, new BoundSql(statement.text(), values), fetches, multiplies, fresh, only);
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
