package dev.dovetail.compiled;

import dev.dovetail.dialect.Value;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import java.util.List;

/**
 * A compiled query for entities. The attributes of the root start at column 1 of the row, in declaration order unless
 * {@code only} is set. Those of a joined target start at the column of its node. All are null if there is no target.
 *
 * @param type the type of the root
 * @param statement the statement
 * @param fetches the nodes of the relationships to load
 * @param multiplies whether a root may take several rows, because a collection is joined
 * @param fresh whether entities that the session holds are reloaded, because their rows are now locked
 * @param only the attributes of the root in its rows, in order; empty for all
 * @param <E> the root entity
 */
public record SelectPlan<E>(EntityMapping<E> type, BoundSql statement, List<FetchNode> fetches, boolean multiplies,
        boolean fresh, List<Attribute> only) {
    /** Returns this query with other values. */
    SelectPlan<E> binding(List<Value> values) {
        return new SelectPlan<>(type, statement.binding(values), fetches, multiplies, fresh, only);
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
