package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.EntityState;
import org.jspecify.annotations.Nullable;

/** Updates and deletes by condition. */
final class Bulk {
    private Bulk() {}

    /** The name of one row. */
    record Rename(Type type, String label, @Nullable String name) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.flush() && reference.isPersistent(label) && reference.set(label, Field.NAME, name)
                    && reference.flush();
        }

        @Override
        public void run(World world) {
            World.same("the number of rows", 1, Statements.rename(type, world.session(), label, name));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "Statements.rename(Type." + type + ", session, \"" + label + "\", \"" + name + "\");";
        }
    }

    /** One row to which no other refers. */
    record Delete(Type type, String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            if (!reference.flush() || !reference.isPersistent(label)) {
                return false;
            }
            for (Link link : Link.values()) {
                for (Pair pair : reference.memory().pairs(link)) {
                    if (pair.second().equals(label) || link.pairs() && pair.first().equals(label)) {
                        return false;
                    }
                }
            }
            reference.vanish(label, EntityState.DELETED);
            return true;
        }

        @Override
        public void run(World world) {
            World.same("the number of rows", 1, Statements.delete(type, world.session(), label));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "Statements.delete(Type." + type + ", session, \"" + label + "\");";
        }
    }
}
