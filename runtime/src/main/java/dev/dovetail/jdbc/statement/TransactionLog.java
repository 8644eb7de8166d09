package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.TransactionEvent;
import dev.dovetail.jdbc.TransactionListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes the begin and the end of the transactions of a session to the listeners. */
final class TransactionLog {
    private final List<TransactionListener> listeners;
    private @Nullable Running current;

    TransactionLog(List<TransactionListener> listeners) {
        this.listeners = listeners;
    }

    private static final class Running implements TransactionEvent {
        private final boolean readOnly;
        private final boolean joined;
        private final boolean managed;
        private final long began = System.nanoTime();
        private long took = -1;

        Running(boolean readOnly, boolean joined, boolean managed) {
            this.readOnly = readOnly;
            this.joined = joined;
            this.managed = managed;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public boolean isJoined() {
            return joined;
        }

        @Override
        public long nanos() {
            return took < 0 ? System.nanoTime() - began : took;
        }

        @Override
        public String toString() {
            return (joined ? "part of an outer transaction" : "transaction") + (readOnly ? ", read-only" : "");
        }
    }

    /**
     * Reports that a transaction has begun.
     *
     * @param managed whether the session undoes nothing in the database, because a framework ends the transaction
     */
    void began(boolean readOnly, boolean joined, boolean managed) {
        if (!listeners.isEmpty()) {
            Running running = new Running(readOnly, joined, managed);
            current = running;
            Observers.tell(listeners, listener -> listener.began(running));
        }
    }

    /** Reports that the session has committed, or has done its part of an outer transaction. */
    void committed() {
        Running ended = end();
        if (ended != null) {
            Observers.tell(listeners, listener -> {
                if (ended.joined) {
                    listener.left(ended);
                } else {
                    listener.committed(ended);
                }
            });
        }
    }

    /** Reports a rollback, unless a failed commit was reported. */
    void rolledBack() {
        Running ended = end();
        if (ended != null) {
            Observers.tell(listeners, listener -> {
                if (ended.managed) {
                    listener.left(ended);
                } else {
                    listener.rolledBack(ended);
                }
            });
        }
    }

    /** Reports that the commit has failed. */
    void failed(RuntimeException failure) {
        Running ended = end();
        if (ended != null) {
            Observers.tell(listeners, listener -> listener.failed(ended, failure));
        }
    }

    private @Nullable Running end() {
        Running ended = current;
        current = null;
        if (ended != null) {
            ended.took = System.nanoTime() - ended.began;
        }
        return ended;
    }
}
