package dev.dovetail.it.faults;

import static dev.dovetail.it.faults.model.Label_.label;

import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** After a failure a session refuses everything but a rollback, without asking the database; or it takes everything. */
final class Refusals {
    private Refusals() {}

    /** Whether the session goes on, which is compared with what is expected. */
    static boolean goesOn(Session session, Calls calls, Failed.Expected expected, Consumer<String> found) {
        if (expected == Failed.Expected.REFUSES) {
            check(session, calls, found);
            return false;
        }
        calls.disarm();
        try {
            session.find(label, -1L);
            return true;
        } catch (TransactionFailedException e) {
            if (expected == Failed.Expected.GOES_ON) {
                found.accept("a session does not go on: " + e);
            } else {
                check(session, calls, found);
            }
        } catch (Throwable e) {
            found.accept("find() fails after a failure by something else: " + e);
        }
        return false;
    }

    private static void check(Session session, Calls calls, Consumer<String> found) {
        Map<String, Runnable> attempts = new LinkedHashMap<>();
        attempts.put("commit()", session::commit);
        attempts.put("flush()", session::flush);
        attempts.put("a query", () -> session.select(label).count());
        attempts.put("find()", () -> session.find(label, -1L));
        attempts.put("savepoint()", session::savepoint);
        attempts.put("SQL", () -> session.sql("DELETE FROM labels WHERE id = ?", -1L).update());
        int before = calls.count();
        attempts.forEach((name, attempt) -> {
            try {
                attempt.run();
                found.accept(name + " is not refused after a failure");
            } catch (TransactionFailedException e) {
                if (e.getMessage() == null || !e.getMessage().contains("rollback()")) {
                    found.accept(name + " is refused by something else: " + e);
                }
            } catch (Throwable e) {
                found.accept(name + " fails after a failure by something else: " + e);
            }
        });
        if (calls.count() > before) {
            found.accept("a session that refuses to go on uses its connection: "
                    + calls.names().subList(before, calls.count()));
        }
    }
}
