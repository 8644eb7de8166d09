/** Isolation levels, listeners for statements, and work of an application with the JDBC connection. */
@NullMarked
package dev.dovetail.jdbc;

import org.jspecify.annotations.NullMarked;
