package dev.dovetail.it.made;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.h2.api.Trigger;

/** Makes a film's time one second later. */
public final class Later implements Trigger {
    private static final int LAST_UPDATE = 3;

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        newRow[LAST_UPDATE] = ((OffsetDateTime) oldRow[LAST_UPDATE]).plusSeconds(1);
    }
}
