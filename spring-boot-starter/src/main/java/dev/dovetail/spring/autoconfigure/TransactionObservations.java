package dev.dovetail.spring.autoconfigure;

import dev.dovetail.jdbc.TransactionEvent;
import dev.dovetail.jdbc.TransactionListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Observes each transaction as {@code dovetail.transaction}, with how it ended: a span and a timer. */
final class TransactionObservations implements TransactionListener {
    private final ObservationRegistry registry;
    private final Map<TransactionEvent, Observation> running = new ConcurrentHashMap<>();

    TransactionObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void began(TransactionEvent event) {
        running.put(event, Observation.createNotStarted("dovetail.transaction", registry)
                .lowCardinalityKeyValue("read.only", String.valueOf(event.isReadOnly()))
                .start());
    }

    @Override
    public void committed(TransactionEvent event) {
        end(event, "COMMITTED");
    }

    @Override
    public void rolledBack(TransactionEvent event) {
        end(event, "ROLLED_BACK");
    }

    @Override
    public void failed(TransactionEvent event, RuntimeException failure) {
        Observation observation = running.get(event);
        if (observation != null) {
            observation.error(failure);
        }
        end(event, "FAILED");
    }

    /** Spring ends the transaction: this is the part of the session in it. */
    @Override
    public void left(TransactionEvent event) {
        end(event, "JOINED");
    }

    private void end(TransactionEvent event, String outcome) {
        Observation observation = running.remove(event);
        if (observation != null) {
            observation.lowCardinalityKeyValue("outcome", outcome).stop();
        }
    }
}
