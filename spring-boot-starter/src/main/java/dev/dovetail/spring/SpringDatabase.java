package dev.dovetail.spring;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import javax.sql.DataSource;

/**
 * Makes databases whose sessions take part in Spring's transactions. The auto-configuration makes one for the data
 * source of the application; this class is for further data sources.
 */
public final class SpringDatabase {
    private SpringDatabase() {}

    /**
     * Returns a database that uses {@code source}. Opens one connection to detect the dialect. Within a transaction of
     * Spring on {@code source}, all sessions of the database use the connection of that transaction. Outside, they have
     * transactions of their own.
     *
     * @param source the data source of the transaction manager
     * @param schemas the schemas with tables in the database
     */
    public static Database of(DataSource source, Schema... schemas) {
        TransactionDataSource joining = new TransactionDataSource(source);
        return Database.of(joining, schemas).joiningOuterTransactions(joining::isJoined);
    }

    /** Returns a database like {@link #of(DataSource, Schema...)} that sends the SQL of {@code dialect}. */
    public static Database of(DataSource source, Dialect dialect, Schema... schemas) {
        TransactionDataSource joining = new TransactionDataSource(source);
        return Database.of(joining, dialect, schemas).joiningOuterTransactions(joining::isJoined);
    }
}
