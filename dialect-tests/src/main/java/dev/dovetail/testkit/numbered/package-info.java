/** The entity with a key from a sequence, for databases that have them. */
@NullMarked
package dev.dovetail.testkit.numbered;

import org.jspecify.annotations.NullMarked;
