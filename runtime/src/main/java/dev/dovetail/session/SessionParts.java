package dev.dovetail.session;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.PlanCache;
import dev.dovetail.flush.Flush;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.load.Loader;
import dev.dovetail.track.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The parts of an open session. A session of {@link ManagedSession#current} uses those of the current one. */
final class SessionParts {
    final StatementRunner runner;
    final SessionSource source;
    final UnitOfWork work;
    final Loader loader;
    final Flush flushes;
    final SessionTransaction transaction;
    final Autoflush autoflush;
    final SessionObjects objects;
    /** Whether the session flushes before queries and lazy loads. */
    boolean flushing = true;
    private final PlanCache plans;
    private @Nullable SessionQueryRunner queries;

    SessionParts(Session session, Database database) {
        this.runner = database.newRunner();
        this.source = new SessionSource(this, database.repeatedLoads(), database.budgets(), database.types());
        this.work = new UnitOfWork(source);
        this.loader = new Loader(work, runner, database.selects());
        this.plans = database.plans();
        this.flushes = new Flush(work, runner, database.inserts(), database.keys());
        this.transaction = new SessionTransaction(work, runner, flushes,
                new RunningCalls(session, database.flushCallbacks()));
        this.autoflush = new Autoflush(this, work, transaction);
        this.objects = new SessionObjects(work, loader, transaction, autoflush);
    }

    /** Returns the runner of queries, after a check that the session can be used. */
    SessionQueryRunner queries() {
        transaction.check();
        SessionQueryRunner known = queries;
        if (known == null) {
            known = new SessionQueryRunner(this, plans);
            queries = known;
        }
        return known;
    }

    /** Returns the autoflush, after a check that the session can be used. */
    Autoflush checkedAutoflush() {
        transaction.check();
        return autoflush;
    }

    /** Flushes and executes a bulk statement. Returns the number of changed rows. */
    int execute(BulkStatement bulk) {
        transaction.flush();
        return new BulkExecutor(work, runner, transaction).execute(bulk);
    }
}
