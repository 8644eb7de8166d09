package dev.dovetail.jdbc.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.generated.Row;
import dev.dovetail.sql.BoundSql;
import java.util.List;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class RowTest {
    private static void read(String sql, Consumer<Row> reader) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        try (StatementRunner runner = new StatementRunner(source, Dialects.h2(), List.of(), TransactionOptions.NONE);
                Rows rows = runner.query(BoundSql.of(sql))) {
            while (rows.next()) {
                reader.accept(rows.row());
            }
        }
    }

    @Test
    void nullReadsAsZeroAndIsToldApart() {
        read("SELECT 0, CAST(NULL AS INT), 7", row -> {
            assertThat(row.longValue(1)).isZero();
            assertThat(row.has(1, 0)).isTrue();
            assertThat(row.longOrNull(1)).isZero();
            assertThat(row.longValue(2)).isZero();
            assertThat(row.has(2, 0)).isFalse();
            assertThat(row.longOrNull(2)).isNull();
            assertThat(row.longValue(3)).isEqualTo(7);
            assertThat(row.has(3, 7)).isTrue();
        });
    }

    @Test
    void aKeyIsTheRowsOwn() {
        StringBuilder read = new StringBuilder();
        read("SELECT * FROM (VALUES (5, 1), (0, 2), (NULL, 3)) AS t (id, place) ORDER BY place", row ->
                read.append(row.key(1)).append(' ').append(row.longOrNull(1)).append(' ').append(row.longValue(1)).append(' ')
                        .append(row.longValue(2)).append('\n'));
        assertThat(read).hasToString("5 5 5 1\n0 0 0 2\n0 null 0 3\n");
    }

    @Test
    void aKeyOfZeroIsToldFromNullByItsOwnColumn() {
        read("SELECT CAST(NULL AS INT), 0", row -> {
            assertThat(row.key(2)).isZero();
            assertThat(row.longOrNull(1)).isNull();
            assertThat(row.longOrNull(2)).isZero();
        });
    }
}
