package dev.dovetail.it.enums;

import static dev.dovetail.it.enums.Film_.film;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Query;
import dev.dovetail.schema.ValidationLevel;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enums with labels, in a type of the database and as text, on every database. */
class NativeEnumsTest {
    static Stream<TestDatabase> databases() {
        return TestDatabase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areValuesLikeOthers(TestDatabase kind) {
        Database database = Database.of(kind.create());
        CinemaSchema.SCHEMA.createIn(database);
        assertThat(CinemaSchema.SCHEMA.validate(database, ValidationLevel.STRICT)).isEmpty();
        database.transact(NativeEnumsTest::fill);
        database.transact(NativeEnumsTest::store);
        database.transact(NativeEnumsTest::find);
        database.transact(NativeEnumsTest::relate);
        database.transact(NativeEnumsTest::change);
        assertThatThrownBy(() -> database.transact(session ->
                session.sql("INSERT INTO certificate (rating, meaning) VALUES ('Z', 'none')").update()))
                .isInstanceOf(DatabaseException.class);
        CinemaSchema.SCHEMA.dropIn(database);
    }

    @Test
    void areDroppedWithTheTables() {
        Database database = Database.of(TestDatabase.POSTGRESQL.create());
        CinemaSchema.SCHEMA.createIn(database);
        CinemaSchema.SCHEMA.dropIn(database);
        String sql = "SELECT COUNT(*) FROM pg_type WHERE typname = 'film_rating'";
        database.transact(session -> assertThat(session.sql(sql).value(Long.class)).isZero());
    }

    private static void fill(Session session) {
        for (Rating rating : Rating.values()) {
            session.add(Certificate_.create().rating(rating).meaning("for " + rating.ordinal()));
        }
        for (int i = 0; i < 8; i++) {
            Rating rating = Rating.values()[i % 4];
            Film film = Film_.create().title("t" + i).rating(rating).advertised(rating);
            session.add(i < 4 ? film.asked(Rating.X) : film);
        }
    }

    private static void store(Session session) {
        assertThat(session.sql("SELECT rating FROM cinema_film ORDER BY id").values(String.class))
                .containsExactly("G", "PG", "PG-13", "it's a\\X", "G", "PG", "PG-13", "it's a\\X");
        assertThat(session.sql("SELECT advertised FROM cinema_film ORDER BY id").values(String.class))
                .containsExactly("G", "PG", "PG-13", "it's a\\X", "G", "PG", "PG-13", "it's a\\X");
        assertThat(session.sql("SELECT asked FROM cinema_film ORDER BY id").values(String.class))
                .containsExactly("it's a\\X", "it's a\\X", "it's a\\X", "it's a\\X", "PG-13", "PG-13", "PG-13", "PG-13");
    }

    private static void find(Session session) {
        Query<Film> all = session.select(film);
        assertThat(titles(all.where(film.rating.eq(Rating.PG_13)))).containsExactly("t2", "t6");
        assertThat(titles(all.where(film.advertised.eq(Rating.PG_13)))).containsExactly("t2", "t6");
        assertThat(titles(all.where(film.rating.in(Rating.G, Rating.X)))).containsExactly("t0", "t3", "t4", "t7");
        assertThat(all.where(film.rating.in(Collections.nCopies(3_000, Rating.X))).count()).isEqualTo(2);
        assertThat(all.where(film.rating.eq(film.asked)).count()).isEqualTo(2);
        assertThat(all.where(film.asked.coalesce(Rating.G).ne(value(film.asked, Rating.X))).count()).isEqualTo(4);
        assertThat(session.select(film).columns(film.asked, count()).groupBy(film.asked).orderBy(count(), film.asked)
                .list()).containsExactlyInAnyOrder(new Tuple2<>(Rating.PG_13, 4L), new Tuple2<>(Rating.X, 4L));
        List<String> sorted = session.sql("SELECT title FROM cinema_film ORDER BY rating DESC, id")
                .values(String.class);
        Query<Film> pages = all.orderBy(film.rating.desc().nullsLast(), film.id.asc()).limit(3);
        List<Film> films = new ArrayList<>();
        for (List<Film> page = pages.list(); !page.isEmpty(); page = pages.after(page.get(page.size() - 1)).list()) {
            films.addAll(page);
        }
        assertThat(films).extracting(Film::title).containsExactlyElementsOf(sorted);
    }

    private static void relate(Session session) {
        Certificate x = session.find(Certificate_.certificate, Rating.X);
        assertThat(x.films()).extracting(Film::title).containsExactlyInAnyOrder("t3", "t7");
        List<Film> joined = session.select(film).where(film.certificate().meaning.eq("for 2")).list();
        assertThat(joined).hasSize(2)
                .allSatisfy(each -> assertThat(each.certificate().rating()).isEqualTo(Rating.PG_13));
    }

    private static void change(Session session) {
        Film first = session.select(film).where(film.title.eq("t0")).single();
        first.asked(Rating.PG).certificate(session.find(Certificate_.certificate, Rating.PG_13));
        session.flush();
        assertThat(session.sql("SELECT rating FROM cinema_film WHERE title = 't0'").value(String.class))
                .isEqualTo("PG-13");
        assertThat(session.update(film).set(film.asked, Rating.G).where(film.rating.eq(Rating.X)).execute())
                .isEqualTo(2);
        session.insert(film).set(film.title, "t8").set(film.asked, Rating.X).set(film.advertised, Rating.X).execute();
        session.expireAll();
        assertThat(first.rating()).isEqualTo(Rating.PG_13);
        assertThat(session.delete(film).where(film.asked.in(Rating.PG, Rating.X)).execute()).isEqualTo(4);
    }

    private static List<String> titles(Query<Film> query) {
        return query.orderBy(film.id).list().stream().map(Film::title).toList();
    }
}
