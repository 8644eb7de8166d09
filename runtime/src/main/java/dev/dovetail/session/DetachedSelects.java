package dev.dovetail.session;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.query.Queries;

/** Starts queries of a database without a session. */
final class DetachedSelects extends Queries {
    private final Database database;

    DetachedSelects(Database database) {
        this.database = database;
    }

    @Override
    protected QueryRunner queries() {
        return new DetachedQueryRunner(database);
    }
}
