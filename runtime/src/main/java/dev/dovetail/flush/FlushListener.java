package dev.dovetail.flush;

import java.util.List;

/**
 * Receives the phases of a flush. An exception from {@link #prepared} or {@link #planned} ends the flush and restores
 * memory.
 */
public interface FlushListener {
    /** Returns what is called before the flush writes. */
    List<FlushHook> hooks();

    /** Called after the cascades, before keys are assigned. */
    void prepared();

    /** Called before the first statement of {@code plan} is sent. */
    void planned(List<FlushStep> plan);

    /** Called after all statements were executed, before the states of the entities change. */
    void executed(FlushResult result);

    /** Called when the execution has failed and the transaction has sent a statement. */
    void failed(RuntimeException failure);
}
