package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.named.Rated_.rated;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.condition;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.named.NamedSchema;
import dev.dovetail.it.dialects.named.Rated;
import dev.dovetail.it.dialects.named.Rated_;
import dev.dovetail.it.dialects.named.Rating;
import dev.dovetail.query.Query;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Types that the user has made in PostgreSQL are written, filtered, sorted and paged like others. */
class NamedTypesTest {
    private static final String TYPES = "CREATE TYPE mpaa_rating AS ENUM ('G', 'PG', 'R');"
            + " CREATE DOMAIN email_address AS VARCHAR(40) CHECK (VALUE LIKE '%@%'); CREATE DOMAIN film_year AS INTEGER;"
            + " CREATE DOMAIN tree_label AS TEXT";

    private static Rated made(Rating rating, int year) {
        return Rated_.create().rating(rating).email("a@" + year).label("l" + year).address("10.0.0." + year)
                .tags(new String[] {"it's", "\"" + year}).ratings(new String[] {"G", "R"}).year(year);
    }

    /** With the simple protocol, which poolers ask for, the driver writes the values into the statement. */
    @Test
    void valuesAreThoseOfTheType() throws SQLException {
        DataSource source = TestDatabase.POSTGRESQL.create();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(TYPES);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
        NamedSchema.SCHEMA.createIn(Database.of(source));
        String url = ((HikariDataSource) source).getJdbcUrl();
        try (HikariDataSource simple = new HikariDataSource()) {
            simple.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple");
            simple.setMaximumPoolSize(1);
            for (Database database : List.of(Database.of(source), Database.of(simple))) {
                database.transact(NamedTypesTest::fill);
                database.transact(NamedTypesTest::find);
                database.transact(NamedTypesTest::change);
                database.transact(session -> session.delete(rated).execute());
            }
        } finally {
            NamedSchema.SCHEMA.dropIn(Database.of(source));
        }
    }

    private static void fill(Session session) {
        for (int i = 0; i < 9; i++) {
            session.add(made(Rating.values()[2 - i % 3], i));
        }
        session.flush();
        session.add(made(Rating.PG, 50).other(Rating.R));
    }

    private static List<Integer> years(Query<Rated> query) {
        return query.orderBy(rated.year.asc().nullsLast()).list().stream().map(Rated::year).toList();
    }

    private static void find(Session session) {
        Query<Rated> all = session.select(rated);
        assertThat(years(all.where(rated.rating.eq(Rating.R)))).containsExactly(0, 3, 6);
        assertThat(years(all.where(rated.rating.ne(Rating.R), rated.other.isNotNull()))).containsExactly(50);
        assertThat(years(all.where(rated.rating.in(Rating.G, Rating.R), rated.year.lt(4)))).containsExactly(0, 2, 3);
        assertThat(years(all.where(rated.rating.gt(Rating.PG)))).containsExactly(0, 3, 6);
        assertThat(all.where(rated.rating.in(Collections.nCopies(70_000, Rating.R))).count()).isEqualTo(3);
        assertThat(all.where(rated.rating.between(Rating.G, Rating.PG)).count()).isEqualTo(7);
        assertThat(all.where(rated.other.coalesce(Rating.G).eq(Rating.R)).count()).isEqualTo(1);
        assertThat(all.where(rated.email.eq("a@3"), rated.label.eq("l3"), rated.address.eq("10.0.0.3")).count()).isEqualTo(1);
        assertThat(all.where(rated.tags.eq(new String[] {"it's", "\"3"})).count()).isEqualTo(1);
        assertThat(all.where(rated.ratings.eq(new String[] {"G", "R"})).count()).isEqualTo(10);
        assertThat(all.where(condition("{0} = ANY ({1})", value("\"3"), rated.tags)).count()).isEqualTo(1);
        assertThat(all.where(condition("to_jsonb({0}) ? {1}", rated.tags, value("\"3"))).count()).isEqualTo(1);
        assertThat(all.where(condition("to_jsonb({0}) ?? {1} AND '?' = '?'", rated.tags, value("\"3"))).count()).isEqualTo(1);
        assertThat(session.select(rated).columns(rated.rating, count()).groupBy(rated.rating).orderBy(rated.rating).list())
                .containsExactly(new Tuple2<>(Rating.G, 3L), new Tuple2<>(Rating.PG, 4L), new Tuple2<>(Rating.R, 3L));
        assertThat(session.select(rated).columns(rated.rating.max()).single()).isEqualTo(Rating.R);
        assertThat(session.select(rated).columns(caseWhen(rated.year.gt(4)).then(rated.rating).otherwiseNull()).list())
                .contains(Rating.R, (Rating) null);
        Rated first = all.where(rated.year.eq(50)).single();
        assertThat(Arrays.asList(first.ratings())).containsExactly("G", "R");
        assertThat(first.other()).isEqualTo(Rating.R);
        Query<Rated> pages = all.orderBy(rated.rating.desc());
        List<Rated> page = pages.limit(4).list();
        assertThat(pages.after(page.get(3)).list()).hasSize(6).doesNotContainAnyElementsOf(page);
        assertThat(session.sql("SELECT COUNT(*) FROM rated WHERE of_year = ? OR ? IS NULL", null, null).value(Long.class))
                .isEqualTo(10);
    }

    private static void change(Session session) {
        Rated one = session.select(rated).where(rated.year.eq(3)).single();
        one.rating(Rating.PG).other(Rating.G).address(null);
        session.flush();
        assertThat(session.update(rated).set(rated.other, Rating.R).where(rated.rating.eq(Rating.PG)).execute()).isEqualTo(5);
        session.insert(rated).set(rated.rating, Rating.G).set(rated.year, 80).execute();
        session.insert(rated).set(rated.id, one.id()).set(rated.rating, Rating.R).onConflict(rated.id).update(rated.rating).execute();
        session.expireAll();
        assertThat(one.rating()).isEqualTo(Rating.R);
        assertThat(one.other()).isEqualTo(Rating.R);
        assertThat(one.address()).isNull();
        assertThat(session.delete(rated).where(rated.rating.eq(Rating.G)).execute()).isEqualTo(4);
    }
}
