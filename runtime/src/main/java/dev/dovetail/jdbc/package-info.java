/** What an application tells JDBC, and hears of it: isolation levels, listeners, work with the connection. */
@NullMarked
package dev.dovetail.jdbc;

import org.jspecify.annotations.NullMarked;
