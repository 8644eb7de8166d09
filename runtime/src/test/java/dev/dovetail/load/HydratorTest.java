package dev.dovetail.load;

import static dev.dovetail.handmade.HandmadeBlog.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.generated.Tracked;
import dev.dovetail.handmade.HandmadeEntity;
import dev.dovetail.handmade.HandmadeSource;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class HydratorTest {
    private final HandmadeSource source = new HandmadeSource();
    private final Hydrator hydrator = new Hydrator(source.work(), TAG);

    @Test
    void aRowBecomesOnePersistentObject() {
        List<Tracked> read = read("VALUES (1, 'java'), (2, 'sql'), (1, 'java')");
        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isSameAs(read.get(2)).hasToString("java");
        assertThat(UnitOfWork.stateOf(read.get(1))).isEqualTo(EntityState.PERSISTENT);
        assertThat(source.work().find(TAG, 2L)).isSameAs(read.get(1));
    }

    @Test
    void aRowWithoutKeyIsNoObject() {
        assertThat(read("VALUES (CAST(NULL AS BIGINT), 'java')")).containsExactly((Tracked) null);
    }

    @Test
    void valuesInMemoryAreKept() {
        HandmadeEntity tag = source.persistent(TAG, 1, "java");
        tag.set("name", "Java");
        assertThat(read("VALUES (1, 'kotlin')")).containsExactly(tag);
        assertThat(tag.get("name")).isEqualTo("Java");
    }

    @Test
    void aRefreshReplacesWhatHasNotChanged() {
        HandmadeEntity tag = source.persistent(TAG, 1, "java");
        hydrator.refreshing();
        assertThat(read("VALUES (1, 'kotlin')")).containsExactly(tag);
        assertThat(tag.get("name")).isEqualTo("kotlin");
    }

    private List<Tracked> read(String sql) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        List<Tracked> read = new ArrayList<>();
        try (StatementRunner runner = new StatementRunner(database, Dialects.h2(), List.of(),
                TransactionOptions.NONE);
                Rows rows = runner.query(BoundSql.of(sql))) {
            while (rows.next()) {
                read.add(hydrator.read(rows.row(), 1));
            }
        }
        return read;
    }
}
