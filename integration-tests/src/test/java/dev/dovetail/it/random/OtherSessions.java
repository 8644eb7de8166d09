package dev.dovetail.it.random;

import dev.dovetail.it.random.model.Labelled;
import java.util.List;

/** Steps in which another session takes part. */
final class OtherSessions {
    private OtherSessions() {}

    /** A new session on the same rows. */
    record Reopen(boolean query) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.reopen();
        }

        @Override
        public void run(World world) {
            world.forgetSavepoints();
            world.session().commit();
            world.reopen(query);
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "reopen(" + query + ");";
        }
    }

    /** A change made in another session, whose object is then merged into this one. */
    record Merged(String root, Step change) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.commit() && reference.isPersistent(root) && participants().stream()
                    .allMatch(reference::isPersistent) && change.expect(reference) && reference.flush(false);
        }

        private List<String> participants() {
            if (change instanceof Changes.Replace replace) {
                return replace.members();
            }
            if (change instanceof Changes.Take take) {
                return List.of(take.member());
            }
            return change instanceof Changes.Drop drop ? List.of(drop.member()) : List.of();
        }

        @Override
        public void run(World world) {
            world.forgetSavepoints();
            world.session().commit();
            Labelled given = world.elsewhere(root, change);
            World.same("the merged object", world.get(root), world.session().merge(given));
            world.session().flush();
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "merged(" + root + ", () -> " + change + ");";
        }
    }
}
