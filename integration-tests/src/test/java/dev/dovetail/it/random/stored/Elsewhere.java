package dev.dovetail.it.random.stored;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.metadata.EntityState;
import java.util.Objects;

/** Another session writes the same rows, between two transactions of this one. */
final class Elsewhere {
    private Elsewhere() {}

    private static void rename(World world, String label, String name) {
        world.elsewhere(other -> world.in(other, label).name(name));
    }

    private static String java(String label, String name) {
        return "elsewhere(() -> " + label + ".name(\"" + name + "\"));";
    }

    /** The row has another name, and all is read again. */
    record Fresh(String label, String name) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.commit() && reference.allStored() && reference.set(label, Field.NAME, name)
                    && reference.commit();
        }

        @Override
        public void run(World world) {
            world.commit();
            rename(world, label, name);
            world.session().expireAll();
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "session.commit(); " + java(label, name) + " session.expireAll();";
        }
    }

    /** The row is gone, and all is read again: it is not found. */
    record Gone(Type type, String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            if (!reference.commit() || !reference.allStored() || !reference.isPersistent(label)) {
                return false;
            }
            for (Link link : Link.values()) {
                for (Pair pair : reference.flushed().pairs(link)) {
                    boolean passesOn = link.pairs() || link.is(Link.Trait.OWNS);
                    if (pair.second().equals(label) || passesOn && pair.first().equals(label)) {
                        return false;
                    }
                }
            }
            reference.vanish(label, EntityState.DETACHED);
            return reference.commit();
        }

        @Override
        public void run(World world) {
            world.commit();
            world.elsewhere(other -> other.delete(world.in(other, label)));
            world.session().expireAll();
            World.same("find(...) of a row that is gone", null,
                    world.session().find(type.metadata(), World.keyOf(world.get(label))));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "session.commit(); elsewhere(() -> delete(" + label + ")); session.expireAll(); find(" + label
                    + "); // null";
        }
    }

    /** The row has another version: an update or a delete of the one before is refused. */
    record Stale(String label, String theirs, String mine, boolean delete) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.commit() && reference.isPersistent(label) && reference.type(label).isVersioned()
                    && !Objects.equals(reference.memory().value(label, Field.NAME), theirs)
                    && !Objects.equals(reference.memory().value(label, Field.NAME), mine)
                    && isPossible(reference.copy())
                    && reference.set(label, Field.NAME, theirs) && reference.commit() && reference.rollback();
        }

        private boolean isPossible(Reference trial) {
            return (delete ? trial.delete(label) : trial.set(label, Field.NAME, mine)) && trial.flush();
        }

        @Override
        public void run(World world) {
            Labelled object = world.get(label);
            object.name();
            world.commit();
            rename(world, label, theirs);
            if (delete) {
                world.session().delete(object);
            } else {
                object.name(mine);
            }
            try {
                world.session().flush();
                throw new AssertionError("a stale version is not refused");
            } catch (StaleObjectException expected) {
                world.rollback();
            }
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return label + ".name(); session.commit(); " + java(label, theirs) + " "
                    + (delete ? "session.delete(" + label + ");" : label + ".name(\"" + mine + "\");")
                    + " try { session.flush(); } catch (StaleObjectException expected) { session.rollback(); }";
        }
    }
}
