/** Tests that every dialect passes, for dialects of applications. */
@NullMarked
package dev.dovetail.testkit;

import org.jspecify.annotations.NullMarked;
