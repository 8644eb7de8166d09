/** Tracks the entities of a session: the identity map, the changes, and both sides of each relationship in sync. */
@NullMarked
package dev.dovetail.track;

import org.jspecify.annotations.NullMarked;
