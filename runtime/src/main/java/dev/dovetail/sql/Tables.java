package dev.dovetail.sql;

import java.util.Set;

/** A FROM clause that knows its explicit joins. */
public interface Tables extends Filtered {
    /** Returns the table references that are joined explicitly. */
    Set<TableReference> joined();
}
