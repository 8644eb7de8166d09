/** Manages connections, transactions and statements. The only package that uses the JDBC driver. */
@NullMarked
package dev.dovetail.jdbc.statement;

import org.jspecify.annotations.NullMarked;
