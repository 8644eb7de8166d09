package dev.dovetail.it.random.stored;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.random.stored.Constraints.Problem;
import dev.dovetail.session.SavepointScope;
import java.util.List;

/** Steps whose statement fails and is caught: the session refuses all but the way back, and then goes on. */
final class Failing {
    private Failing() {}

    /** A failure, and the way back: a rollback of the transaction, or of a savepoint that was set before. */
    private interface Failure extends Step {
        boolean toSavepoint();

        /** Whether the statement fails. */
        boolean fails(Reference reference);

        /** Sends the statement. */
        void send(World world);

        Class<? extends DatabaseException> error();

        @Override
        default boolean expect(Reference reference) {
            if (toSavepoint() && !reference.flush()) {
                return false;
            }
            Rows point = reference.flushed();
            return fails(reference) && (toSavepoint() ? reference.rollbackTo(point) : reference.rollback());
        }

        @Override
        default void run(World world) {
            SavepointScope point = toSavepoint() ? world.session().savepoint() : null;
            try {
                send(world);
                throw new AssertionError("a statement that must fail did not: " + this);
            } catch (DatabaseException expected) {
                World.same("the error is as expected: " + expected, true, error().isInstance(expected));
            }
            refuses("flush()", world.session()::flush);
            refuses("commit()", world.session()::commit);
            refuses("sql(...)", () -> world.session().sql("SELECT label FROM lamps").values(String.class));
            if (point == null) {
                world.rollback();
            } else {
                point.rollback();
            }
        }

        private static void refuses(String what, Runnable call) {
            try {
                call.run();
            } catch (DatabaseException e) {
                throw new AssertionError(what + " after a failed statement was sent: " + e, e);
            } catch (TransactionFailedException expected) {
                return;
            }
            throw new AssertionError(what + " after a failed statement is not refused");
        }

        @Override
        default boolean mayFlush() {
            return false;
        }

        default String java(String statement) {
            String way = toSavepoint() ? "point.rollback();" : "session.rollback();";
            return (toSavepoint() ? "var point = session.savepoint(); " : "") + "try { " + statement + " } catch ("
                    + error().getSimpleName() + " expected) { " + way + " }";
        }
    }

    /** A flush of a change that takes a unique value which another has. */
    record Duplicate(Step change, boolean toSavepoint) implements Failure {
        @Override
        public boolean fails(Reference reference) {
            return change.expect(reference) && !reference.flush() && reference.problem() == Problem.UNIQUE;
        }

        @Override
        public void send(World world) {
            change.run(world);
            world.session().flush();
        }

        @Override
        public Class<? extends DatabaseException> error() {
            return UniqueViolationException.class;
        }

        @Override
        public String toString() {
            return java(change + " session.flush();");
        }
    }

    /** A statement of the user that no database understands. */
    record Nonsense(boolean toSavepoint) implements Failure {
        @Override
        public boolean fails(Reference reference) {
            return reference.flush();
        }

        @Override
        public void send(World world) {
            world.session().sql("SELECT label FROM nowhere").values(String.class);
        }

        @Override
        public Class<? extends DatabaseException> error() {
            return DatabaseException.class;
        }

        @Override
        public String toString() {
            return java("session.sql(\"SELECT label FROM nowhere\").values(String.class);");
        }
    }

    /** A bulk delete of a row that others refer to. */
    record Referenced(Type type, String label, boolean toSavepoint) implements Failure {
        @Override
        public boolean fails(Reference reference) {
            return reference.flush() && reference.isPersistent(label) && isReferenced(reference);
        }

        private boolean isReferenced(Reference reference) {
            return List.of(Link.values()).stream().anyMatch(link -> !link.pairs()
                    && reference.flushed().pairs(link).stream().anyMatch(pair ->
                            pair.second().equals(label) && !pair.first().equals(label)));
        }

        @Override
        public void send(World world) {
            Statements.delete(type, world.session(), label);
        }

        @Override
        public Class<? extends DatabaseException> error() {
            return ForeignKeyViolationException.class;
        }

        @Override
        public String toString() {
            return java("Statements.delete(Type." + type + ", session, \"" + label + "\");");
        }
    }
}
