package dev.dovetail.it.faults;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What an exception says about the fault that has led to it. */
final class Told {
    private Told() {}

    /**
     * Whether it is one of the failures or was caused by one.
     *
     * @param afterAnother whether one may be suppressed in it, since something else has failed before
     */
    static boolean tells(Throwable told, List<Throwable> failures, boolean afterAnother) {
        return tells(told, failures, afterAnother, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean tells(Throwable told, List<Throwable> failures, boolean afterAnother, Set<Throwable> seen) {
        if (told == null || !seen.add(told)) {
            return false;
        }
        for (Throwable failure : failures) {
            if (told == failure) {
                return true;
            }
        }
        if (afterAnother) {
            for (Throwable suppressed : told.getSuppressed()) {
                if (tells(suppressed, failures, true, seen)) {
                    return true;
                }
            }
        }
        return tells(told.getCause(), failures, afterAnother, seen)
                || told instanceof SQLException e && tells(e.getNextException(), failures, afterAnother, seen);
    }

    /** The failure that it is or was caused by; null where there is none. */
    static Failed first(Throwable told, List<Failed> failures, boolean afterAnother) {
        for (Failed failed : failures) {
            if (tells(told, List.of(failed.thrown()), afterAnother)) {
                return failed;
            }
        }
        return null;
    }

    /** Whether a failure of this call may be no more than logged wherever it comes. */
    static boolean needsNoTelling(Kind kind, String call) {
        // What is closed is of no use any more, and with its connection a transaction is undone as well.
        return call.endsWith(".close") || call.equals("Connection.abort")
                || kind == Kind.LOST && call.equals("Connection.rollback()");
    }

    /** Whether it says that nobody knows whether the transaction is stored. */
    static boolean isUnknown(Throwable told) {
        return told != null && told.getClass().getSimpleName().equals("CommitOutcomeUnknownException");
    }
}
