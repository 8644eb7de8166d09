/** What generated code tells the runtime of entities, and how the runtime reaches into their objects. */
@NullMarked
package dev.dovetail.metadata;

import org.jspecify.annotations.NullMarked;
