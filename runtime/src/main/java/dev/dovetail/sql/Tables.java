package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import java.util.Set;

/** The FROM of a select that says what it joins whatever columns are used. */
public interface Tables extends SqlNode {
    /** The table references that are joined because somebody has asked for it. */
    Set<TableReference> joined();
}
