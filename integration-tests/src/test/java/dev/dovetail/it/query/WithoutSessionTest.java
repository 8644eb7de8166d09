package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queries of a database without a session: what they give is detached, and nothing stays open. */
class WithoutSessionTest extends LibraryTest {
    private Author named(String name) {
        return fixture.database().select(author).where(author.name.eq(name)).single();
    }

    @Test
    void givesDetachedEntities() {
        Author ada = named("Ada");
        assertThat(Session.stateOf(ada)).isEqualTo(EntityState.DETACHED);
        assertThat(ada.name()).isEqualTo("Ada");
        assertThat(ada.id()).isNotNegative();
        assertThat(named("Ada")).isNotSameAs(ada);
        assertThat(fixture.statements().sql()).hasSize(2);
    }

    @Test
    void namesThePlanThatWouldHaveLoadedARelationship() {
        assertThatThrownBy(() -> named("Ada").books().size())
                .hasMessageContaining("Author.books of Author#")
                .hasMessageContaining(".with(selectIn(author.books()))");
    }

    @Test
    void loadsWhatPlansSay() {
        List<Author> authors = fixture.database().select(author).with(selectIn(author.books())).orderBy(author.id).list();
        List<Author> known = session.select(author).with(selectIn(author.books())).orderBy(author.id).list();
        assertThat(authors).hasSameSizeAs(known);
        for (int i = 0; i < authors.size(); i++) {
            assertThat(Session.stateOf(authors.get(i))).isEqualTo(EntityState.DETACHED);
            assertThat(authors.get(i).books()).hasSameSizeAs(known.get(i).books());
        }
    }

    @Test
    void countsAndStreams() {
        assertThat(fixture.database().select(author).count()).isEqualTo(8);
        assertThat(fixture.database().select(author).where(author.name.eq("Ada")).exists()).isTrue();
        assertThat(fixture.database().select(author).where(author.name.eq("Eve")).exists()).isFalse();
        assertThat(fixture.database().select(author).columns(author.name).list()).hasSize(8).contains("Dora");
        try (Stream<Author> all = fixture.database().select(author).stream()) {
            assertThat(all.map(Author::name)).hasSize(8).contains("Dora");
        }
    }

    @Test
    void joinsASessionByMerge() {
        Author ada = named("Ada");
        ada.country("IS");
        session.merge(ada);
        session.flush();
        assertThat(session.sql("SELECT country FROM authors WHERE name = 'Ada'").value(String.class)).isEqualTo("IS");
    }

    @Test
    void joinsASessionByAdd() {
        Author ada = named("Ada");
        ada.country("NO");
        session.add(ada);
        session.flush();
        assertThat(Session.stateOf(ada)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.sql("SELECT country FROM authors WHERE name = 'Ada'").value(String.class)).isEqualTo("NO");
    }
}
