/**
 * What generated code calls, and nothing else: it is exported for that alone, and changes without notice.
 * Applications use the companions and DAOs that the processor generates.
 */
@NullMarked
package dev.dovetail.generated;

import org.jspecify.annotations.NullMarked;
