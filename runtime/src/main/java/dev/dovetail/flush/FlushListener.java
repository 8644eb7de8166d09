package dev.dovetail.flush;

import java.util.List;

/** Follows the phases of a flush. What a method throws before the execution ends the flush, and memory is as before. */
public interface FlushListener {
    /** Called after cascades were followed, before keys are assigned. */
    void prepared();

    /** Called before the first statement of {@code plan} is sent. */
    void planned(List<FlushStep> plan);

    /** Called when all statements were executed, before the states of the objects change. */
    void executed(FlushResult result);

    /** Called when the execution failed after something was sent. */
    void failed(RuntimeException failure);
}
