package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.model.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Steps that a session does. */
final class SessionSteps {
    private SessionSteps() {}

    /** What needs no operands. */
    enum Plain implements Step {
        FLUSH("session.flush();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.flush();
            }

            @Override
            public void run(World world) {
                world.session().flush();
            }
        },
        COMMIT("session.commit();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.commit();
            }

            @Override
            public void run(World world) {
                world.commit();
            }
        },
        ROLLBACK("session.find(Lamp_.TYPE, 0L); session.rollback();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.rollback();
            }

            @Override
            public void run(World world) {
                // A transaction that did nothing would leave memory alone.
                world.session().withoutAutoflush(() -> world.session().find(Type.LAMP.metadata(), 0L));
                world.rollback();
            }
        },
        SAVEPOINT("savepoints.push(session.savepoint());") {
            @Override
            public boolean expect(Reference reference) {
                return reference.savepoint();
            }

            @Override
            public void run(World world) {
                world.savepoints().push(world.session().savepoint());
            }
        },
        ROLLBACK_TO("savepoints.pop().rollback();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.rollbackToSavepoint();
            }

            @Override
            public void run(World world) {
                world.savepoints().pop().rollback();
            }
        },
        RELEASE("savepoints.pop().release();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.release();
            }

            @Override
            public void run(World world) {
                world.savepoints().pop().release();
            }
        },
        EXPIRE_ALL("session.flush(); session.expireAll();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.flush() && reference.allStored();
            }

            @Override
            public void run(World world) {
                world.session().flush();
                world.session().expireAll();
            }
        },
        REOPEN("session.commit(); session = reopened();") {
            @Override
            public boolean expect(Reference reference) {
                return reference.commit() && reference.allStored();
            }

            @Override
            public void run(World world) {
                world.commit();
                world.reopen();
            }
        };

        private final String java;

        Plain(String java) {
            this.java = java;
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
