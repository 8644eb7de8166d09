package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import java.util.List;

/** A FROM clause whose rows must meet conditions in the WHERE clause. */
public interface Filtered extends SqlNode {
    /** Returns the conditions. */
    List<SqlNode> filters();
}
