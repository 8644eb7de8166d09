/** Connections, transactions and statements: the only user of the driver. */
@NullMarked
package dev.dovetail.jdbc.statement;

import org.jspecify.annotations.NullMarked;
