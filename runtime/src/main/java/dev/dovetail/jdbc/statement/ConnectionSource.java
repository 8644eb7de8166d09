package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import java.sql.SQLException;

/**
 * Borrows connections for a session from its data source, and applies the options of its transactions.
 *
 * @param source the data source
 * @param dialect the dialect
 * @param options the options of the transactions
 * @param translator translates failures
 */
record ConnectionSource(OuterTransactions source, Dialect dialect, TransactionOptions options,
        ExceptionTranslator translator) {
    /** Borrows a connection. Begins a transaction on it if {@code use} needs one. */
    BorrowedConnection take(ConnectionUse use) {
        try {
            return BorrowedConnection.take(source, dialect, use, options);
        } catch (SQLException e) {
            throw translator.failing("take a connection from the data source", e);
        }
    }
}
