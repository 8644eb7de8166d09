package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.StatementWriter;

/**
 * The aliases of the tables whose rows a SELECT of entities locks. Those of types below are not among them, because
 * they are joined optionally.
 *
 * @param root the root of the query
 */
record LockedTables(PathSource root) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        out.text(out.alias(root));
        EntityMapping<?> type = root.type();
        for (EntityMapping<?> above = type.isJoined() ? type.parent() : null; above != null; above = above.parent()) {
            PathSource level = root.level(above);
            out.uses(out.part().node(level.column(type.ids().get(0)))).text(", ").text(out.alias(level));
        }
    }
}
