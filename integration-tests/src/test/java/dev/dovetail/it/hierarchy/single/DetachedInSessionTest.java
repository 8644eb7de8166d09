package dev.dovetail.it.hierarchy.single;

import static dev.dovetail.it.hierarchy.single.Label_.label;
import static dev.dovetail.it.hierarchy.single.Shelf_.shelf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entity that is detached and merged in one session: what refers to it refers to the merged one. */
class DetachedInSessionTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void bothSidesAgreeWithTheMergedOne(TestDatabase kind) {
        try (Fixture fixture = kind.create(SingleSchema.SCHEMA)) {
            for (boolean read : new boolean[] {true, false}) {
                fixture.empty();
                fixture.database().transact(session -> {
                    Film one = Film_.create().minutes(1);
                    one.title("one").shelf(Shelf_.create().name("s"));
                    one.labels().add(Label_.create().name("l"));
                    session.add(one);
                });
                mergeShelfAndLabel(fixture, read);
            }
        }
    }

    private static void mergeShelfAndLabel(Fixture fixture, boolean read) {
        try (Session session = fixture.database().openSession()) {
            Film film = session.select(Film_.film).single();
            Shelf own = session.select(shelf).single();
            Label tag = session.select(label).single();
            assertThat(film.shelf()).isSameAs(own);
            assertThat(film.labels()).containsExactly(tag);
            if (read) {
                assertThat(own.media()).containsExactly(film);
                assertThat(tag.media()).containsExactly(film);
            }
            session.detach(own);
            own.name("other");
            Shelf merged = session.merge(own);
            assertThat(merged).isNotSameAs(own);
            assertThat(film.shelf()).isSameAs(merged);
            assertThat(merged.media()).containsExactly(film);
            session.detach(tag);
            Label same = session.merge(tag);
            assertThat(film.labels()).containsExactly(same);
            assertThat(same.media()).containsExactly(film);
            session.commit();
        }
        try (Session session = fixture.database().openSession()) {
            Film film = session.select(Film_.film).single();
            assertThat(film.labels()).hasSize(1);
            assertThat(session.select(shelf).single().name()).isEqualTo("other");
        }
    }
}
