package dev.dovetail.sql;

import java.util.List;

/** A select that has a name in a statement, which reads from it as from a table. */
public interface CommonTable {
    /** The name that is wanted for it. */
    String name();

    /** The names of its columns, in order. */
    List<String> columns();

    /** The select. */
    SqlNode select();
}
