/** Tables whose statements depend on the abilities of the dialect. */
@NullMarked
package dev.dovetail.it.abilities;

import org.jspecify.annotations.NullMarked;
