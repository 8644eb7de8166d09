package dev.dovetail.it.faults;

import java.util.Set;

/** Calls that can have done their work where they fail. */
final class Effects {
    private static final Set<String> METHODS = Set.of("commit", "rollback", "rollback()", "setAutoCommit",
            "setSavepoint", "releaseSavepoint", "executeUpdate", "executeBatch", "executeQuery", "execute",
            "setTransactionIsolation", "setReadOnly");

    private Effects() {}

    /** Whether a call, as the interface and the method, is one of them. */
    static boolean of(String call) {
        return METHODS.contains(call.substring(call.indexOf('.') + 1));
    }
}
