package dev.dovetail.it.soak;

import static dev.dovetail.it.soak.Payment_.payment;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Pays at random, and remembers what the database has said to have stored. */
final class Payers {
    private final Database database;
    private final int tills;
    private final Map<String, Long> paid = new ConcurrentHashMap<>();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong conflicts = new AtomicLong();

    Payers(Database database, int tills) {
        this.database = database;
        this.tills = tills;
    }

    /** Returns the amount of each payment that was stored, by its token. */
    Map<String, Long> paid() {
        return paid;
    }

    /** Returns how often connections were lost, outcomes were unknown, and others were in the way. */
    String told() {
        return paid.size() + " payments, " + lost + " lost connections, " + unknown + " unknown outcomes, " + conflicts
                + " conflicts";
    }

    long troubles() {
        return lost.get() + unknown.get();
    }

    /** Pays until {@code end}, a time of {@link System#nanoTime}. */
    void pay(int payer, Random random, long end) {
        for (int i = 0; System.nanoTime() - end < 0; i++) {
            String token = payer + "-" + i;
            long amount = 1 + random.nextInt(100);
            long till = random.nextInt(tills);
            while (!isPaid(token, till, amount) && System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean isPaid(String token, long till, long amount) {
        try {
            database.transact(3, session -> pay(session, token, till, amount));
            paid.put(token, amount);
            return true;
        } catch (CommitOutcomeUnknownException e) {
            unknown.incrementAndGet();
            if (isStored(token)) {
                paid.put(token, amount);
                return true;
            }
        } catch (StaleObjectException e) {
            conflicts.incrementAndGet();
        } catch (ConnectionLostException e) {
            lost.incrementAndGet();
        } catch (TransactionFailedException e) {
            if (!(e.getCause() instanceof ConnectionLostException)) {
                throw e;
            }
            lost.incrementAndGet();
        }
        return false;
    }

    private static void pay(Session session, String token, long till, long amount) {
        Till found = session.get(Till_.TYPE, till);
        found.sum(found.sum() + amount);
        found.payments().add(Payment_.create().token(token).amount(amount));
    }

    /** Looks until the database answers. */
    private boolean isStored(String token) {
        while (true) {
            try {
                return database.select(payment).where(payment.token.eq(token)).exists();
            } catch (DatabaseException e) {
                lost.incrementAndGet();
            }
        }
    }
}
