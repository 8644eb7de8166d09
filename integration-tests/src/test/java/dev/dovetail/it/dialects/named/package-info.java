/** Types that the user has made in the database. */
@NullMarked
package dev.dovetail.it.dialects.named;

import org.jspecify.annotations.NullMarked;
