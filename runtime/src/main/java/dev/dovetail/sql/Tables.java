package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import java.util.Set;

/** A FROM clause that knows its explicit joins. */
public interface Tables extends SqlNode {
    /** Returns the table references that are joined explicitly. */
    Set<TableReference> joined();
}
