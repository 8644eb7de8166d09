package dev.dovetail.it.circles;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.it.circles.Actor_.actor;
import static dev.dovetail.it.circles.Film_.film;
import static dev.dovetail.it.circles.Shelf_.shelf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An association table that is an entity, and beside it a many-to-many that reads it. */
class CastingsTest {
    static java.util.List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aManyToManyReadsTheTableOfAnEntity(TestDatabase kind) {
        try (Fixture fixture = kind.create(CirclesSchema.SCHEMA)) {
            assertThat(CirclesSchema.SCHEMA.validate(fixture.database())).isEmpty();
            rows(fixture);
            isLoadedInEveryWay(fixture);
            seesWhatWaits(fixture);
            isDeletedAsAnEntity(fixture);
        }
    }

    private static void rows(Fixture fixture) {
        fixture.database().transact(session -> {
            Actor ann = Actor_.create().name("Ann");
            Actor bob = Actor_.create().name("Bob");
            Film first = Film_.create().title("first");
            Film second = Film_.create().title("second");
            session.addAll(java.util.List.of(first, second, Film_.create().title("nobody"),
                    Casting_.create().film(first).actor(ann).role("queen"),
                    Casting_.create().film(first).actor(bob), Casting_.create().film(second).actor(ann)));
            Shelf top = Shelf_.create().name("top");
            session.addAll(java.util.List.of(Copy_.create().film(first).shelf(top),
                    Copy_.create().film(first).shelf(top), Copy_.create().film(second).shelf(top)));
        });
    }

    private static void isLoadedInEveryWay(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Film first = session.select(film).where(film.title.eq("first")).single();
            fixture.statements().clear();
            assertThat(first.actors()).extracting(Actor::name).containsExactlyInAnyOrder("Ann", "Bob");
            assertThat(fixture.statements().sql()).hasSize(1);
            Actor ann = session.select(actor).where(actor.name.eq("Ann")).single();
            assertThat(ann.films()).extracting(Film::title).containsExactlyInAnyOrder("first", "second");
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(session.select(film).with(selectIn(film.actors())).orderBy(film.id).list())
                    .extracting(each -> each.actors().size()).containsExactly(2, 1, 0);
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(session.select(film).with(joined(film.actors())).orderBy(film.id).list())
                    .extracting(each -> each.actors().size()).containsExactly(2, 1, 0);
            assertThat(session.select(film).where(film.actors().any(each -> each.name.eq("Bob"))).list())
                    .extracting(Film::title).containsExactly("first");
            assertThat(session.select(film).where(film.actors().none()).list()).extracting(Film::title)
                    .containsExactly("nobody");
            assertThat(session.select(shelf).single().films()).extracting(Film::title)
                    .containsExactlyInAnyOrder("first", "second");
            assertThat(session.select(shelf).where(shelf.films().any(each -> each.title.eq("nobody"))).list())
                    .isEmpty();
        }
    }

    private static void seesWhatWaits(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Film nobody = session.select(film).where(film.title.eq("nobody")).single();
            Actor bob = session.select(actor).where(actor.name.eq("Bob")).single();
            session.add(Casting_.create().film(nobody).actor(bob));
            assertThat(nobody.actors()).containsExactly(bob);
            Film second = session.select(film).where(film.title.eq("second")).single();
            session.delete(session.select(Casting_.casting).where(Casting_.casting.filmId.eq(second.id())).single());
            assertThat(second.actors()).isEmpty();
        }
    }

    private static void isDeletedAsAnEntity(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Film second = session.select(film).where(film.title.eq("second")).single();
            second.actors().size();
            second.castings().clear();
            fixture.statements().clear();
            session.flush();
            assertThat(fixture.statements().sql()).hasSize(1).allMatch(
                    sql -> sql.startsWith("DELETE FROM circle_castings"));
            session.refresh(second);
            assertThat(second.actors()).isEmpty();
        }
    }
}
