/** Guards what docs/performance.md says: how much is allocated for a row, and how many statements the works send. */
@NullMarked
package dev.dovetail.it.performance;

import org.jspecify.annotations.NullMarked;
