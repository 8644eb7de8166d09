/** Speaks JDBC; no other package does. */
@NullMarked
package dev.dovetail.jdbc;

import org.jspecify.annotations.NullMarked;
