package dev.dovetail.it.made;

import static dev.dovetail.it.made.Film_.film;
import static dev.dovetail.it.made.Listing_.listing;
import static dev.dovetail.it.made.Note_.note;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.jdbc.TransactionEvent;
import dev.dovetail.jdbc.TransactionListener;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Database;
import dev.dovetail.session.ReadOnlyDao;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entity that is a view, with relationships to and from it. */
class ReadOnlyTest extends MadeTest {
    private void fill() {
        Film up = Film.titled("Up");
        save(up, Film.titled("Down"),
                Item_.create().name("poster").price(2).quantity(3).film(up),
                Item_.create().name("ticket").price(4).quantity(5).film(up),
                Item_.create().name("gift").price(0).quantity(1).film(up));
    }

    @Test
    void loadsRelationshipsFromAndToAView() {
        fill();
        Film up = session.select(film).where(film.title.eq("Up")).single();
        assertThat(up.listings()).extracting(Listing::name).containsExactlyInAnyOrder("poster", "ticket");
        assertThat(up.listings().get(0).film()).isSameAs(up);
        assertThat(session.select(listing).where(listing.film().title.eq("Up")).with(joined(listing.film()))
                .orderBy(listing.total.desc()).list()).extracting(Listing::total).containsExactly(20, 6);
        assertThat(session.select(film).where(film.listings().any(each -> each.total.gt(10))).list())
                .containsExactly(up);
        assertThat(new ListingDao(session).findByFilmId(up.id())).hasSize(2);
    }

    /** A view may call a function that writes, so that its reads belong to the transaction. */
    @Test
    void aTransactionBeginsWithTheFirstReadOfAView() {
        fill();
        List<TransactionEvent> began = new ArrayList<>();
        Database database = fixture.database().listen((TransactionListener) new Begins(began));
        database.transact(other -> other.select(listing).list());
        database.transact(other -> other.find(Listing_.TYPE, 7_000L));
        database.transact(other -> other.select(film).where(film.listings().any()).list());
        assertThat(began).hasSize(3);
    }

    private record Begins(List<TransactionEvent> events) implements TransactionListener {
        @Override
        public void began(TransactionEvent event) {
            events.add(event);
        }
    }

    @Test
    void anEntityRefersToARowOfAView() {
        fill();
        Listing ticket = session.select(listing).where(listing.name.eq("ticket")).single();
        session.add(Note_.create().text("two of these").listing(ticket));
        session.commit();

        assertThat(ticket.notes()).extracting(Note::text).containsExactly("two of these");
        Note found = elsewhere(other -> other.select(note).with(joined(note.listing())).single());
        assertThat(found.listing().name()).isEqualTo("ticket");
        List<Listing> listings = elsewhere(other -> other.select(listing).with(selectIn(listing.notes())).list());
        assertThat(listings.stream().mapToInt(each -> each.notes().size()).sum()).isEqualTo(1);
    }

    @Test
    void nothingWritesItsRows() {
        fill();
        Listing poster = session.select(listing).where(listing.name.eq("poster")).single();
        sent();

        assertThatThrownBy(() -> session.delete(poster)).isInstanceOf(IllegalArgumentException.class).hasMessage(
                "Listing#" + poster.id() + " cannot be deleted: Listing is read-only, because of @Entity(readOnly ="
                        + " true). Nothing was changed.");
        assertThatThrownBy(() -> session.add(Listing_.TYPE.newInstance())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be inserted");
        for (Runnable bulk : List.<Runnable>of(() -> session.insert(listing), () -> session.update(listing),
                () -> session.delete(listing))) {
            assertThatThrownBy(bulk::run).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(
                    "Listing is read-only");
        }
        assertThat(new ListingDao(session)).isInstanceOf(ReadOnlyDao.class).isNotInstanceOf(Dao.class);
        assertThat(sent()).isEmpty();
    }

    @Test
    void aParentIsDeletedWithoutATouchOfTheView() {
        Film up = Film.titled("Up");
        save(up);
        Film mine = session.select(film).single();
        assertThat(mine.listings()).isEmpty();
        sent();

        session.delete(mine);
        session.commit();

        assertThat(sent()).hasSize(1);
        assertThat(rows("SELECT COUNT(*) FROM films")).containsExactly("0");
    }

    @Test
    void noScriptCreatesIt() throws IOException {
        assertThat(MadeSchema.SCHEMA.create(fixture.database().dialect())).noneMatch(each -> each.contains("listings"));
        assertThat(MadeSchema.SCHEMA.drop(fixture.database().dialect())).noneMatch(each -> each.contains("listings"));
        assertThat(text("/META-INF/dovetail/dev.dovetail.it.made.Made/" + fixture.database().dialect().name()
                + "-read-only.sql")).contains("CREATE TABLE listings (").doesNotContain("KEY");
    }

    private static String text(String path) throws IOException {
        try (InputStream in = ReadOnlyTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
