package dev.dovetail.it.music;

import static dev.dovetail.query.Plans.all;
import static dev.dovetail.query.Plans.fill;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.raise;
import static dev.dovetail.query.Plans.recursive;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.music.Album_.album;
import static dev.dovetail.sample.music.Artist_.artist;
import static dev.dovetail.sample.music.Customer_.customer;
import static dev.dovetail.sample.music.Employee_.employee;
import static dev.dovetail.sample.music.InvoiceLine_.invoiceLine;
import static dev.dovetail.sample.music.Invoice_.invoice;
import static dev.dovetail.sample.music.Playlist_.playlist;
import static dev.dovetail.sample.music.Track_.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.music.Graph.Step;
import dev.dovetail.query.Plan;
import dev.dovetail.query.Query;
import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Artist;
import dev.dovetail.sample.music.Customer;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.InvoiceLine;
import dev.dovetail.sample.music.Playlist;
import dev.dovetail.sample.music.Track;
import dev.dovetail.sample.music.Track_;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The strategy decides how many statements load an object, never what it holds. */
class MusicPlansTest extends MusicTest {
    /** A named plan, shared by queries of albums. */
    private static final Plan<Album> WHOLE = all(joined(album.artist()), selectIn(album.tracks()).with(joined(track.genre())));

    /** Every choice of a way for so many relationships. */
    private static List<Way[]> ways(int relationships) {
        List<Way[]> all = new ArrayList<>();
        for (int i = 0; i < Math.pow(Way.values().length, relationships); i++) {
            Way[] ways = new Way[relationships];
            for (int j = 0, rest = i; j < relationships; j++, rest /= Way.values().length) {
                ways[j] = Way.values()[rest % Way.values().length];
            }
            all.add(ways);
        }
        return all;
    }

    /** Another session, which knows no objects. */
    private void again() {
        close();
        open();
    }

    private <E> Stream<DynamicTest> grid(int relationships, Function<Session, Query<E>> query, Function<Way[], Plan<E>> plans,
            Function<List<E>, String> graph) {
        return grid(relationships, relationships, query, plans, graph);
    }

    /** Of the relationships, those from {@code inMemory} on lead to objects of the result itself, which are not read again. */
    private <E> Stream<DynamicTest> grid(int relationships, int inMemory, Function<Session, Query<E>> query,
            Function<Way[], Plan<E>> plans, Function<List<E>, String> graph) {
        List<DynamicTest> tests = new ArrayList<>();
        String[] expected = new String[1];
        for (Way[] ways : ways(relationships)) {
            tests.add(DynamicTest.dynamicTest(List.of(ways).toString(), () -> {
                again();
                store.statements().clear();
                List<E> found = query.apply(session).with(plans.apply(ways)).list();
                String result = graph.apply(found);
                expected[0] = expected[0] == null ? result : expected[0];
                assertThat(result).isEqualTo(expected[0]).isNotEmpty();
                if (!List.of(ways).contains(Way.LAZY)) {
                    long further = Stream.of(ways).limit(inMemory).filter(way -> way == Way.SELECT_IN).count();
                    assertThat(statements()).isEqualTo(1 + further);
                }
            }));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> artistsWithAllBelow() {
        return grid(3, session -> session.select(artist).where(artist.albums().any()).orderBy(artist.name.desc(), artist.id.asc()).limit(12),
                ways -> ways[0].of(artist.albums()).with(ways[1].of(album.tracks()).with(ways[2].of(track.genre()))),
                found -> Graph.of(found, Step.<Artist>of("albums", Artist::albums,
                        Step.<Album>of("tracks", Album::tracks, Step.<Track>of("genre", Track::genre)))));
    }

    @TestFactory
    Stream<DynamicTest> playlistsWithTracksAndWhatTheyAreOn() {
        return grid(3, session -> session.select(playlist).where(playlist.tracks().count().lt(60L)).orderBy(playlist.id),
                ways -> ways[0].of(playlist.tracks()).with(ways[1].of(track.album()), ways[2].of(track.playlists())),
                found -> Graph.of(found, Step.<Playlist>of("tracks", Playlist::tracks,
                        Step.<Track>of("album", Track::album), Step.<Track>of("playlists", Track::playlists))));
    }

    @TestFactory
    Stream<DynamicTest> customersWithInvoicesAndRepresentatives() {
        return grid(4, session -> session.select(customer).orderBy(customer.country, customer.id).offset(3).limit(7),
                ways -> all(ways[0].of(customer.invoices()).with(ways[1].of(invoice.lines())),
                        ways[2].of(customer.supportRep()).with(ways[3].of(employee.manager()))),
                found -> Graph.of(found, Step.<Customer>of("invoices", Customer::invoices,
                        Step.<Invoice>of("lines", Invoice::lines)),
                        Step.<Customer>of("rep", Customer::supportRep, Step.<Employee>of("manager", Employee::manager))));
    }

    @TestFactory
    Stream<DynamicTest> employeesUpAndDown() {
        return grid(3, 2, session -> session.select(employee).orderBy(employee.id),
                ways -> all(ways[0].of(employee.reports()), ways[1].of(employee.customers()), ways[2].of(employee.manager())),
                found -> Graph.of(found, Step.<Employee>of("reports", Employee::reports),
                        Step.<Employee>of("customers", Employee::customers), Step.<Employee>of("manager", Employee::manager)));
    }

    @TestFactory
    Stream<DynamicTest> linesWithAllAbove() {
        return grid(4, session -> session.select(invoiceLine).where(invoiceLine.id.lt(40)).orderBy(invoiceLine.id),
                ways -> all(ways[0].of(invoiceLine.track()).with(ways[1].of(track.album()).with(ways[2].of(album.artist()))),
                        ways[3].of(invoiceLine.invoice())),
                found -> Graph.of(found, Step.<InvoiceLine>of("track", InvoiceLine::track, Step.<Track>of("album",
                        Track::album, Step.<Album>of("artist", Album::artist))),
                        Step.<InvoiceLine>of("invoice", InvoiceLine::invoice)));
    }

    @Test
    void aPartOfEachCollectionIsWhatMemoryWouldTakeOfIt() {
        List<String> parts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Album each : session.select(album).orderBy(album.id).list()) {
            each.tracks().stream().filter(t -> t.milliseconds() > 250_000)
                    .sorted((a, b) -> b.milliseconds() - a.milliseconds()).limit(3)
                    .forEach(t -> expected.add(each.id() + ": " + t.id()));
        }
        again();
        for (Album each : session.select(album).orderBy(album.id).with(selectIn(album.tracks())
                .where(track.milliseconds.gt(250_000)).orderBy(track.milliseconds.desc()).limit(3)).list()) {
            each.tracks().forEach(t -> parts.add(each.id() + ": " + t.id()));
        }
        assertThat(parts).isEqualTo(expected).hasSizeGreaterThan(500);
    }

    @Test
    void anExplicitJoinFillsTheCollection() {
        Track_<Album> loud = album.tracks().each();
        List<String> found = new ArrayList<>();
        session.select(album).join(loud).where(loud.genre().name.eq("Metal")).orderBy(album.id, loud.id).with(fill(loud))
                .forEach(each -> each.tracks().forEach(t -> found.add(each.id() + ", " + t.id())));
        assertThat(statements()).isEqualTo(1);
        assertThat(found).isEqualTo(byHand("SELECT t.\"AlbumId\", t.\"TrackId\" FROM \"Track\" t JOIN \"Genre\" g ON"
                + " g.\"GenreId\" = t.\"GenreId\" WHERE g.\"Name\" = 'Metal' ORDER BY 1, 2")).isNotEmpty();
        Album one = session.select(album).join(loud).where(album.id.eq(1)).with(fill(loud)).single();
        assertThat(one.tracks()).hasSize(10);
    }

    @Test
    void aTreeIsLoadedWholeUpAndDown() {
        Employee boss = session.select(employee).where(employee.manager().isNull()).with(recursive(employee.reports())).single();
        assertThat(statements()).isEqualTo(2);
        assertThat(Graph.of(List.of(boss), Step.<Employee>of("r", Employee::reports, Step.<Employee>of("r", Employee::reports,
                Step.<Employee>of("r", Employee::reports))))).contains("King").contains("Callahan");
        assertThat(statements()).isEqualTo(2);
        again();
        Employee last = session.select(employee).where(employee.id.eq(8)).with(recursive(employee.manager(), 1)).single();
        assertThat(last.manager().lastName()).isEqualTo("Mitchell");
        assertThat(statements()).isEqualTo(2);
        assertThat(last.manager().manager().lastName()).isEqualTo("Adams");
        assertThat(statements()).isEqualTo(3);
    }

    @Test
    void aNamedPlanIsSharedAndRaiseSaysWhatWouldHelp() {
        Album one = session.select(album).where(album.id.eq(1)).with(WHOLE).single();
        assertThat(session.select(album).with(WHOLE).where(album.id.eq(1)).list()).containsExactly(one);
        assertThat(one.tracks()).extracting(t -> t.genre().name()).containsOnly("Rock");
        again();
        Album bare = session.select(album).where(album.id.eq(1)).with(raise(album.tracks())).single();
        assertThatThrownBy(bare::tracks).hasMessageContaining("Album.tracks")
                .hasMessageContaining(".with(");
    }
}
