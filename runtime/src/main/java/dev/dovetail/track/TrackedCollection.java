package dev.dovetail.track;

/** A collection that the user holds; what it contains is kept in its {@link Members}. */
sealed interface TrackedCollection permits TrackedList, TrackedSet, TrackedMap {
    /** What the collection contains. */
    Members members();
}
