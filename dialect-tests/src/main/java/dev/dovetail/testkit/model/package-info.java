/** The entities of the tests of dialects. */
@NullMarked
package dev.dovetail.testkit.model;

import org.jspecify.annotations.NullMarked;
