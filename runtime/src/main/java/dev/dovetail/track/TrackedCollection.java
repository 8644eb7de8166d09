package dev.dovetail.track;

/** A collection that the application uses. Its members are in {@link Members}. */
sealed interface TrackedCollection permits TrackedList, TrackedSet, TrackedMap {
    /** What the collection contains. */
    Members members();
}
