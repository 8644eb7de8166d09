/** Guards what docs/performance.md says of wide entities: what is allocated for a row, and what the driver is asked. */
@NullMarked
package dev.dovetail.it.performance.wide;

import org.jspecify.annotations.NullMarked;
