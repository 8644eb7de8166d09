package dev.dovetail.schema;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.track.EntityTypes;

/** A database that a {@link Schema} creates its tables in, or is compared with. {@code Database} extends it. */
public abstract class SchemaTarget {
    /** For the runtime. */
    protected SchemaTarget() {}

    /** Returns the dialect of the database. */
    public abstract Dialect dialect();

    /** Returns a new connection, which the caller closes. */
    @SuppressWarnings("exports") // the runtime's own
    protected abstract StatementRunner newRunner();

    /** Returns the entity types that the database knows. */
    @SuppressWarnings("exports") // the runtime's own
    protected abstract EntityTypes types();
}
