package dev.dovetail.track;

/** A collection that the application uses. {@link CollectionState} holds its members. */
sealed interface TrackedCollection permits TrackedList, TrackedSet, TrackedMap {
    /** Returns the state of the collection. */
    CollectionState members();
}
