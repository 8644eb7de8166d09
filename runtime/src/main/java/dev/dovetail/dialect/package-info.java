/** The databases that Dovetail speaks to, each by what is particular to it. */
@NullMarked
package dev.dovetail.dialect;

import org.jspecify.annotations.NullMarked;
