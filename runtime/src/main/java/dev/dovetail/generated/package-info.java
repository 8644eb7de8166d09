/**
 * Types that generated code uses. They are exported only for generated code, and may change in any release.
 * Applications use the companions and DAOs that the processor generates.
 */
@NullMarked
package dev.dovetail.generated;

import org.jspecify.annotations.NullMarked;
