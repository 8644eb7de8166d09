package dev.dovetail.it.random;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.random.model.Labelled;
import dev.dovetail.it.random.model.Seat_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Steps that a session does. */
final class SessionSteps {
    private SessionSteps() {}

    /** What needs no operands. */
    enum Plain implements Step {
        FLUSH("session.flush();", reference -> reference.flush(false), world -> world.session().flush()),
        COMMIT("session.commit();", Reference::commit, world -> {
            world.forgetSavepoints();
            world.session().commit();
        }),
        ROLLBACK("session.rollback();", Reference::rollback, world -> {
            world.forgetSavepoints();
            // A transaction that did nothing would leave memory alone.
            world.session().withoutAutoflush(() -> world.session().find(Seat_.TYPE, 0L));
            world.session().rollback();
        }),
        SAVEPOINT("savepoints.push(session.savepoint());",
                reference -> reference.savepoints() < 2 && reference.savepoint(),
                world -> world.savepoints().push(world.session().savepoint())),
        ROLLBACK_TO("savepoints.pop().rollback();", Reference::rollbackToSavepoint,
                world -> world.savepoints().pop().rollback()),
        RELEASE("savepoints.pop().release();", Reference::release, world -> world.savepoints().pop().release()),
        EXPIRE_ALL("session.expireAll();", Reference::expireAll, world -> world.session().expireAll());

        private final String java;
        private final Predicate<Reference> expected;
        private final Consumer<World> work;

        Plain(String java, Predicate<Reference> expected, Consumer<World> work) {
            this.java = java;
            this.expected = expected;
            this.work = work;
        }

        @Override
        public boolean expect(Reference reference) {
            return expected.test(reference);
        }

        @Override
        public void run(World world) {
            work.accept(world);
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return java;
        }
    }

    /** Flushing before queries and loads on or off. */
    record Autoflush(boolean on) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.autoflush(on);
        }

        @Override
        public void run(World world) {
            world.session().setAutoflush(on);
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "session.setAutoflush(" + on + ");";
        }
    }

    /** What a session does to one object. */
    enum Deed { ADD, DELETE, EXPIRE, REFRESH, DETACH }

    /** One deed to one object. */
    record To(Deed deed, String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return switch (deed) {
                case ADD -> reference.isUsable(label) && reference.add(label);
                case DELETE -> reference.delete(label);
                case EXPIRE -> reference.isPersistent(label) && reference.expire(label);
                case REFRESH -> reference.isPersistent(label) && reference.flush(false) && reference.expire(label);
                case DETACH -> reference.isPersistent(label) && reference.commit()
                        && reference.isPersistent(label) && !reference.hasLinkedTransients() && reference.forget();
            };
        }

        @Override
        public void run(World world) {
            Labelled object = world.get(label);
            Session session = world.session();
            switch (deed) {
                case ADD -> session.add(object);
                case DELETE -> session.delete(object);
                case EXPIRE -> session.expire(object);
                case REFRESH -> session.refresh(object);
                case DETACH -> {
                    world.forgetSavepoints();
                    session.commit();
                    session.detach(object);
                    World.same("its state", EntityState.DETACHED, Session.stateOf(object));
                    session.expireAll();
                    world.findDetached();
                }
            }
        }

        @Override
        public boolean mayFlush() {
            return deed == Deed.ADD || deed == Deed.DELETE;
        }

        @Override
        public String toString() {
            return deed == Deed.DETACH
                    ? label + " = detachedAndFound(" + label + ");"
                    : "session." + deed.name().toLowerCase(Locale.ROOT) + "(" + label + ");";
        }
    }

    /** All rows of a type by a query, with relationships loaded in some way. */
    record All(Type type, int plan) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return true;
        }

        @Override
        public void run(World world) {
            List<? extends Labelled> found = Plan.of(type, plan, world.session());
            Set<String> labels = new TreeSet<>();
            for (Labelled object : found) {
                labels.add(object.label());
                World.same("the object of the row " + object.label(), world.get(object.label()), object);
            }
            world.rows(type, labels);
        }

        @Override
        public boolean keepsOrphans() {
            return false;
        }

        @Override
        public String toString() {
            return "Plan.of(Type." + type + ", " + plan + ", session);";
        }
    }

    /** A flush that the database refuses, and the rollback that it asks for. */
    record Refused(String skill, String other) implements Step {
        @Override
        public boolean expect(Reference reference) {
            String taken = reference.memory().names().get(other);
            return !skill.equals(other) && taken != null
                    && reference.isPersistent(skill) && reference.isPersistent(other)
                    && Objects.equals(reference.flushed().names().get(other), taken)
                    && !Objects.equals(reference.memory().names().get(skill), taken)
                    && reference.rename(skill, taken) && reference.rollback();
        }

        @Override
        public void run(World world) {
            world.forgetSavepoints();
            world.get(skill).name(world.get(other).name());
            try {
                world.session().flush();
                throw new AssertionError("two skills have one name");
            } catch (DatabaseException expected) {
                World.same("the error", UniqueViolationException.class, expected.getClass());
            }
            try {
                world.session().flush();
                throw new AssertionError("the session goes on after a failed flush");
            } catch (TransactionFailedException expected) {
                world.session().rollback();
            }
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "refused(" + skill + ", " + other + "); // flush fails, rollback";
        }
    }
}
