package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.StatementWriter;
import java.util.List;

/** The roots of a query. */
sealed interface QueryRoots {
    /** Returns the FROM clause with {@code joins} and the joins of the paths used. */
    SqlNode tables(List<Join> joins);

    /** Gives the roots their aliases before any other table reference gets one. */
    void name(StatementWriter out);

    /**
     * A single root.
     *
     * @param root the root
     */
    record SingleRoot(PathSource root) implements QueryRoots {
        @Override
        public SqlNode tables(List<Join> joins) {
            return new RootTables(root, null, joins);
        }

        @Override
        public void name(StatementWriter out) {
            out.alias(root);
        }
    }

    /**
     * Two roots.
     *
     * @param first the first root
     * @param second the second root
     * @param on the join condition
     * @param kind the kind of join
     */
    record TwoRoots(PathSource first, PathSource second, SqlNode on, JoinKind kind) implements QueryRoots {
        @Override
        public SqlNode tables(List<Join> joins) {
            return new PairTables(this, joins);
        }

        @Override
        public void name(StatementWriter out) {
            out.alias(first);
            out.alias(second);
        }
    }
}
