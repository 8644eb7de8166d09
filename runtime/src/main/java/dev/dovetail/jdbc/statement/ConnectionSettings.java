package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;

/** Holds the settings of a session that do not change: the dialect, the transaction options and the listeners. */
abstract sealed class ConnectionSettings permits SessionConnection {
    final Dialect dialect;
    final TransactionOptions options;
    final ExceptionTranslator translator;
    final TransactionLog transactions;

    ConnectionSettings(Dialect dialect, TransactionLog transactions, TransactionOptions options) {
        this.dialect = dialect;
        this.options = options;
        this.translator = new ExceptionTranslator(dialect, options.hidesValues());
        this.transactions = transactions;
    }

    final Dialect dialect() {
        return dialect;
    }

    final TransactionOptions options() {
        return options;
    }

    final ExceptionTranslator translator() {
        return translator;
    }

    /** Reports that a transaction has begun, if {@code on} is in one. */
    final void began(boolean inTransaction, BorrowedConnection on) {
        if (inTransaction && (on.isJoined() || on.isTransactional())) {
            transactions.began(options.isReadOnly(), on.isJoined(), on.isManaged());
        }
    }
}
