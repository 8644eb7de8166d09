package dev.dovetail.track;

/** A collection that the application uses. Its members are in {@link CollectionState}. */
sealed interface TrackedCollection permits TrackedList, TrackedSet, TrackedMap {
    /** What the collection contains. */
    CollectionState members();
}
