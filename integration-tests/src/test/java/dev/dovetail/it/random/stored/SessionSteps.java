package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.model.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Steps that a session does. */
final class SessionSteps {
    private SessionSteps() {}

    /** What needs no operands. */
    enum Plain implements Step {
        FLUSH("session.flush();", Reference::flush, world -> world.session().flush()),
        COMMIT("session.commit();", Reference::commit, World::commit),
        ROLLBACK("session.find(Lamp_.TYPE, 0L); session.rollback();", Reference::rollback, world -> {
            // A transaction that did nothing would leave memory alone.
            world.session().withoutAutoflush(() -> world.session().find(Type.LAMP.metadata(), 0L));
            world.rollback();
        }),
        SAVEPOINT("savepoints.push(session.savepoint());", Reference::savepoint,
                world -> world.savepoints().push(world.session().savepoint())),
        ROLLBACK_TO("savepoints.pop().rollback();", Reference::rollbackToSavepoint,
                world -> world.savepoints().pop().rollback()),
        RELEASE("savepoints.pop().release();", Reference::release, world -> world.savepoints().pop().release()),
        EXPIRE_ALL("session.flush(); session.expireAll();", reference -> reference.flush() && reference.allStored(),
                world -> {
                    world.session().flush();
                    world.session().expireAll();
                }),
        REOPEN("session.commit(); session = reopened();", reference -> reference.commit() && reference.allStored(),
                world -> {
                    world.commit();
                    world.reopen();
                });

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

    /** Adds an object, or what was to be deleted. */
    record Add(String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.add(label);
        }

        @Override
        public void run(World world) {
            world.session().add(world.get(label));
        }

        @Override
        public String toString() {
            return "session.add(" + label + ");";
        }
    }

    /** Deletes an object. */
    record Delete(String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.delete(label);
        }

        @Override
        public void run(World world) {
            world.session().delete(world.get(label));
        }

        @Override
        public String toString() {
            return "session.delete(" + label + ");";
        }
    }

    /** The object of a key, if there is one. */
    record Find(Type type, Map<Field, String> key) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return true;
        }

        @Override
        public void run(World world) {
            List<Object> parts = new ArrayList<>();
            key.forEach((field, text) -> parts.add(field.part(text)));
            Object found = world.session().find(type.metadata(), parts.size() == 1 ? parts.get(0) : parts);
            world.observe(reference -> {
                List<String> expected = Merges.holders(reference, type, key);
                World.same("the object of " + key, expected.isEmpty() ? null : world.get(expected.get(0)), found);
            });
        }

        @Override
        public String toString() {
            return "session.find(Type." + type + ".metadata(), " + key + ");";
        }
    }

    /** All rows of a type by a query. */
    record All(Type type) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return true;
        }

        @Override
        public void run(World world) {
            Set<String> labels = new TreeSet<>();
            for (Labelled object : Statements.all(type, world.session())) {
                labels.add(object.label());
                World.same("the object of the row " + object.label(), world.get(object.label()), object);
            }
            world.observe(reference -> {
                Set<String> expected = new TreeSet<>(reference.flushed().labels());
                expected.removeIf(label -> reference.type(label) != type);
                World.same("the rows of " + type, expected, labels);
            });
        }

        @Override
        public String toString() {
            return "Statements.all(Type." + type + ", session);";
        }
    }
}
