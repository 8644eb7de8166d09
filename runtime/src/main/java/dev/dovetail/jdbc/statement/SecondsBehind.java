package dev.dovetail.jdbc.statement;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Asks a replica how many seconds it lags.
 *
 * @param query the query that returns the seconds; null if they are not known
 */
record SecondsBehind(String query) implements LagMeasure {
    private static final BigDecimal NANOSECONDS = BigDecimal.valueOf(1_000_000_000);

    @Override
    public void measure(Replica replica, Connection connection, OuterTransactions primary) throws SQLException {
        long asked = System.nanoTime();
        BigDecimal seconds = LagMeasure.number(query, connection);
        if (seconds != null) {
            replica.repeats(asked - seconds.multiply(NANOSECONDS).longValue());
        }
    }
}
