package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls the hooks of a flush in turn, until none of them has changes to see. A hook does not see its own changes, so
 * that one that sets a time in each changed entity is called once. Two that undo each other's changes would go on for
 * ever, and are stopped.
 */
final class FlushRounds {
    private static final int MOST = 10;

    private final UnitOfWork work;
    private final List<FlushHook> hooks;
    private final FlushSnapshot[] seen;
    private final int[] calls;
    private int last = -1;

    FlushRounds(UnitOfWork work, List<FlushHook> hooks) {
        this.work = work;
        this.hooks = hooks;
        this.calls = new int[hooks.size()];
        this.seen = new FlushSnapshot[hooks.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = FlushSnapshot.NONE;
        }
    }

    /**
     * Returns the call of the next hook, or null if none has changes to see. Called when the flush is prepared, so that
     * the cascades are known; the hook runs when this was undone.
     *
     * @param postponed the orphans that the flush postpones
     * @throws FlushException if the hooks go on changing the same
     */
    @Nullable Runnable next(IdentityList postponed) {
        if (hooks.isEmpty()) {
            return null;
        }
        FlushSnapshot now = FlushSnapshot.of(work, postponed);
        if (last >= 0) {
            seen[last] = now;
        }
        for (int i = 1; i <= seen.length; i++) {
            int next = (last + i) % seen.length;
            FlushSnapshot unseen = now.since(seen[next]);
            if (!unseen.isEmpty()) {
                if (calls[next] == MOST) {
                    throw new FlushException(unseen.difference(seen[next]) + " in each of " + MOST + " rounds of the"
                            + " callbacks of database.beforeFlush(...). Let each set a property, add or delete an"
                            + " entity only if that changes what the others have done. Nothing was written.");
                }
                calls[next]++;
                last = next;
                return () -> hooks.get(next).beforeWriting(unseen);
            }
        }
        return null;
    }
}
