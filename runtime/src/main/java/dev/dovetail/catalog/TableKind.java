package dev.dovetail.catalog;

/** The kind of a table: a base table, a view, a partition or a foreign table. */
public enum TableKind {
    /** A table; of a partitioned table, the whole. */
    TABLE,
    /** A view. */
    VIEW,
    /** A view whose rows are stored. */
    MATERIALIZED_VIEW,
    /** One partition of a partitioned table. */
    PARTITION,
    /** A table whose rows are in another database. */
    FOREIGN;

    /** Returns whether the kind is a view, whose columns have neither keys nor constraints. */
    public boolean isView() {
        return this == VIEW || this == MATERIALIZED_VIEW;
    }

    @Override
    public String toString() {
        return switch (this) {
            case TABLE -> "table";
            case VIEW -> "view";
            case MATERIALIZED_VIEW -> "materialized view";
            case PARTITION -> "partition";
            case FOREIGN -> "foreign table";
        };
    }
}
