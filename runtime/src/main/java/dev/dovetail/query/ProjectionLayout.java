package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.compiled.ProjectionNode;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.path.RowColumns;
import dev.dovetail.sql.ColumnOf;
import java.util.ArrayList;
import java.util.List;

/** Assigns columns of the SELECT to the nodes of a projection. */
final class ProjectionLayout {
    private final List<SqlNode> columns = new ArrayList<>();
    private final ProjectionNode part;

    ProjectionLayout(Selectable<?, ?> selected) {
        this.part = place(selected);
    }

    private ProjectionNode place(Selectable<?, ?> selected) {
        if (selected instanceof Shape<?, ?> shape) {
            List<ProjectionNode> parts = new ArrayList<>();
            for (Selectable<?, ?> inner : shape.parts()) {
                parts.add(place(inner));
            }
            return new ProjectionNode.CompositeNode(parts, shape.maker());
        }
        if (selected instanceof EmbeddedPath<?, ?> embedded) {
            List<ProjectionNode> parts = new ArrayList<>();
            for (Selectable<?, ?> inner : embedded.parts()) {
                parts.add(place(inner));
            }
            return new ProjectionNode.CompositeNode(parts, embedded::record);
        }
        int column = columns.size() + 1;
        if (selected instanceof NestedList<?, ?, ?> listing) {
            columns.addAll(listing.keys());
            return new ProjectionNode.ListNode(new NestedListSql(listing), column);
        }
        if (selected instanceof CteRow<?, ?> row) {
            ProjectionNode part = place(row.table().selected());
            List<String> names = row.table().columns();
            for (int i = 0; i < names.size(); i++) {
                columns.set(column - 1 + i, new ColumnOf(row.source(), names.get(i)));
            }
            return part;
        }
        if (selected instanceof EntityPath<?, ?> path) {
            columns.addAll(columns(path));
            return new ProjectionNode.EntityNode(path.type(), column, fetches(path));
        }
        Expression<?, ?> expression = (Expression<?, ?>) selected;
        columns.add(expression);
        return new ProjectionNode.ValueNode(expression::read, column);
    }

    /** Returns the nested lists of a projection. */
    static List<NestedList<?, ?, ?>> lists(Selectable<?, ?> selected) {
        List<NestedList<?, ?, ?>> lists = new ArrayList<>();
        if (selected instanceof NestedList<?, ?, ?> listing) {
            lists.add(listing);
        } else if (selected instanceof Shape<?, ?> shape) {
            for (Selectable<?, ?> part : shape.parts()) {
                lists.addAll(lists(part));
            }
        }
        return lists;
    }

    /**
     * Returns the fetch nodes of the relationships that the mapping loads with the entity. Joined ones are loaded by
     * separate SELECTs, because the row does not belong to the entity alone.
     */
    private static List<FetchNode> fetches(EntityPath<?, ?> path) {
        List<FetchNode> fetches = new ArrayList<>();
        for (FetchNode node : FetchNode.defaults(path.type())) {
            fetches.add(node.isJoined()
                    ? node.with(Fetch.SELECT_IN, 0, node.children())
                    : node);
        }
        return fetches;
    }

    /** Returns the columns of the entity of {@code path}. */
    static List<SqlNode> columns(EntityPath<?, ?> path) {
        return RowColumns.of(path.source());
    }

    /** Returns the columns of the SELECT, in order. */
    List<SqlNode> columns() {
        return columns;
    }

    /** Returns the root of the projection tree. */
    ProjectionNode part() {
        return part;
    }
}
