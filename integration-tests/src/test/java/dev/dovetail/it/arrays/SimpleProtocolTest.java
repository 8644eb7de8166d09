package dev.dovetail.it.arrays;

import static dev.dovetail.it.arrays.Reading_.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** PostgreSQL's simple protocol, which poolers ask for, where the driver writes the values into the statement. */
class SimpleProtocolTest {
    @Test
    void severalRowsWithNullsAndArrays() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(ArraysSchema.SCHEMA); HikariDataSource simple =
                new HikariDataSource()) {
            String url = ((HikariDataSource) fixture.dataSource()).getJdbcUrl();
            simple.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple");
            simple.setMaximumPoolSize(1);
            Database database = Database.of(simple);
            List<Reading> made = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                Reading each = Reading_.create().counts(new int[] {i, -i}).words(new String[] {"it's", "\\" + i, null});
                made.add(i % 2 == 0 ? each.sums(new long[] {i}).sources(new UUID[] {new UUID(0, i)})
                        .labels(List.of("a", "b"))
                        : each.means(new double[] {i / 4.0}));
            }
            database.transact(session -> session.addAll(made));
            database.transact(session -> {
                List<Reading> read = session.select(reading).orderBy(reading.id).list();
                assertThat(read).hasSize(7);
                for (int i = 0; i < 7; i++) {
                    assertThat(read.get(i).id()).isEqualTo(made.get(i).id());
                    assertThat(read.get(i).words()).containsExactly("it's", "\\" + i, null);
                    assertThat(read.get(i).sums()).isEqualTo(i % 2 == 0 ? new long[] {i} : null);
                    assertThat(read.get(i).means()).isEqualTo(i % 2 == 0 ? null : new double[] {i / 4.0});
                    assertThat(read.get(i).labels()).isEqualTo(i % 2 == 0 ? List.of("a", "b") : null);
                }
                assertThat(session.select(reading).where(reading.counts.eq(new int[] {3, -3})).list())
                        .containsExactly(read.get(3));
                assertThat(session.select(reading).where(reading.id.in(made.stream().map(Reading::id).toList()))
                        .count())
                        .isEqualTo(7);
                read.forEach(each -> each.counts(null));
            });
            assertThat(database.<Long>compute(session -> session.select(reading).where(reading.counts.isNull())
                    .count())).isEqualTo(7);
        }
    }
}
