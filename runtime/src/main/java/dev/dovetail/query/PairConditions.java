package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.Ordered;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on rows to delete, as conditions on their association rows. A condition on a key column becomes one on
 * the column of the association table that refers to it, so that the database needs no subquery for it, and an engine
 * that shards by this column finds the shard.
 */
final class PairConditions {
    private final PathSource root;
    private final List<String> referenced;
    private final AssociationKeys keys;
    private final Dialect dialect;
    private final List<SqlNode> own = new ArrayList<>();
    private final List<SqlNode> others = new ArrayList<>();

    /**
     * Divides {@code where}.
     *
     * @param root the rows to delete
     * @param referenced the columns of the rows that association rows refer to
     * @param keys the columns of the association table that refer to them, in the same order
     */
    PairConditions(PathSource root, List<? extends SqlNode> where, List<String> referenced, AssociationKeys keys,
            Dialect dialect) {
        this.root = root;
        this.referenced = referenced;
        this.keys = keys;
        this.dialect = dialect;
        for (SqlNode part : parts(where)) {
            SqlNode moved = moved(part);
            if (moved == null) {
                others.add(part);
            } else {
                own.add(moved);
            }
        }
    }

    /** Returns the conditions on columns of the association table. */
    List<SqlNode> own() {
        return own;
    }

    /** Returns the conditions that only the rows to delete can meet. */
    List<SqlNode> others() {
        return others;
    }

    /** Returns the conditions that must all be true. */
    static List<SqlNode> parts(List<? extends SqlNode> conditions) {
        List<SqlNode> parts = new ArrayList<>();
        for (SqlNode condition : conditions) {
            if (condition instanceof And<?> and && !and.parts().isEmpty()) {
                parts.addAll(parts(and.parts()));
            } else {
                parts.add(condition);
            }
        }
        return parts;
    }

    private @Nullable SqlNode moved(SqlNode condition) {
        if (condition instanceof Comparison<?> comparison && isValue(comparison.right())) {
            SqlNode column = column(comparison.left());
            return column == null ? null : new Comparison<>(column, comparison.operator(), comparison.right());
        }
        if (condition instanceof Membership<?> list && list.values().stream().allMatch(PairConditions::isValue)) {
            SqlNode column = column(list.operand());
            return column == null ? null : new Membership<>(column, list.values());
        }
        return null;
    }

    private @Nullable SqlNode column(SqlNode operand) {
        if (!(operand instanceof Column<?, ?> column) || !column.source().equals(root)) {
            return null;
        }
        int at = referenced.indexOf(column.attribute().column());
        return at < 0 ? null : new Text(dialect.identifiers().quoted(keys.columns().get(at)));
    }

    private static boolean isValue(SqlNode node) {
        return node instanceof Constant || node instanceof Ordered ordered && ordered.expression() instanceof Constant;
    }
}
