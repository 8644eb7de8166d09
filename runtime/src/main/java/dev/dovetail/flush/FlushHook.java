package dev.dovetail.flush;

/** Is called before a flush writes, and may change entities. */
public interface FlushHook {
    /**
     * Called with the changes that it has not seen. An exception ends the flush.
     *
     * @param changes what the flush is about to write
     */
    void beforeWriting(FlushSnapshot changes);
}
