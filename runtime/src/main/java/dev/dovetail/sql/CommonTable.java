package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import java.util.List;

/** A common table expression. */
public interface CommonTable {
    /** Returns the preferred name. */
    String name();

    /** Returns the names of the columns, in order. */
    List<String> columns();

    /** Returns the SELECT. */
    SqlNode select();
}
