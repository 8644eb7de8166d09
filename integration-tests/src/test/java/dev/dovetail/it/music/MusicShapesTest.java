package dev.dovetail.it.music;

import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Shapes.shape;
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

import dev.dovetail.query.Cte;
import dev.dovetail.query.Shape;
import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Employee_;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.Track;
import dev.dovetail.sample.music.Track_;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of records, records within records and common tables over the music store. */
class MusicShapesTest extends MusicTest {
    record Sold(Integer trackId, Long quantity) {}

    record TrackLine(String name, Integer milliseconds) {}

    record AlbumLine(String title, List<TrackLine> tracks) {}

    record ArtistPage(String name, List<AlbumLine> albums) {}

    record Person(String first, String last) {}

    record CustomerLine(Integer id, Person rep) {}

    private static final Shape<Track, TrackLine> TRACK_LINE = shape(TrackLine::new, track.name, track.milliseconds);

    @Test
    void listsOfRecordsComeByOneStatementForEachRelationship() {
        List<ArtistPage> pages = session.select(artist).where(artist.name.startsWith("A")).orderBy(artist.id)
                .columns(shape(ArtistPage::new, artist.name, list(artist.albums(),
                        shape(AlbumLine::new, album.title, list(album.tracks(), TRACK_LINE)
                                .where(track.milliseconds.gt(200000)).orderBy(track.name, track.id).limit(2)))))
                .list();
        assertThat(statements()).isEqualTo(3);
        List<String> lines = new ArrayList<>();
        for (ArtistPage page : pages) {
            for (AlbumLine line : page.albums()) {
                for (TrackLine each : line.tracks()) {
                    lines.add(page.name() + ", " + line.title() + ", " + each.name() + ", " + each.milliseconds());
                }
            }
        }
        assertThat(lines).isEqualTo(byHand("SELECT r.\"Name\", a.\"Title\", t.\"Name\", t.\"Milliseconds\" FROM \"Artist\" r"
                + " JOIN \"Album\" a ON a.\"ArtistId\" = r.\"ArtistId\" JOIN (SELECT x.*, ROW_NUMBER() OVER (PARTITION BY"
                + " \"AlbumId\" ORDER BY \"Name\", \"TrackId\") AS place FROM \"Track\" x WHERE \"Milliseconds\" > 200000) t"
                + " ON t.\"AlbumId\" = a.\"AlbumId\" WHERE r.\"Name\" LIKE 'A%' AND t.place <= 2"
                + " ORDER BY r.\"ArtistId\", a.\"AlbumId\", t.place"));
        same(pages.stream().map(page -> new Tuple2<>(page.name(), page.albums().size())).toList(),
                "SELECT r.\"Name\", (SELECT COUNT(*) FROM \"Album\" a WHERE a.\"ArtistId\" = r.\"ArtistId\")"
                        + " FROM \"Artist\" r WHERE r.\"Name\" LIKE 'A%' ORDER BY r.\"ArtistId\"");
    }

    @Test
    void listsGoOverAssociationsAndPathsAndCursors() {
        List<Tuple2<Integer, List<String>>> lists = new ArrayList<>();
        session.select(playlist).orderBy(playlist.id).columns(shape(Tuple2::new, playlist.id,
                list(playlist.tracks(), track.album().artist().name).where(track.genre().name.eq("Jazz"))
                        .orderBy(track.id))).forEach(lists::add);
        List<String> rows = new ArrayList<>();
        lists.forEach(each -> each.second().forEach(name -> rows.add(each.first() + ", " + name)));
        assertThat(lists).hasSize(18);
        assertThat(rows).isEqualTo(byHand("SELECT pt.\"PlaylistId\", r.\"Name\" FROM \"PlaylistTrack\" pt JOIN \"Track\" t ON"
                + " t.\"TrackId\" = pt.\"TrackId\" JOIN \"Album\" a ON a.\"AlbumId\" = t.\"AlbumId\" JOIN \"Artist\" r ON"
                + " r.\"ArtistId\" = a.\"ArtistId\" JOIN \"Genre\" g ON g.\"GenreId\" = t.\"GenreId\" WHERE g.\"Name\" ="
                + " 'Jazz' ORDER BY pt.\"PlaylistId\", t.\"TrackId\""));
        List<Tuple2<Integer, List<Employee>>> reports = session.select(employee).orderBy(employee.id)
                .columns(shape(Tuple2::new, employee.id, list(employee.manager().reports(), employee))).list();
        assertThat(reports.get(0).second()).isEmpty();
        assertThat(reports.get(1).second()).containsExactly(
                session.find(employee, 2), session.find(employee, 6));
    }

    @Test
    void recordsWithinRecordsAreNullWhereAPathLeadsNowhere() {
        var rep = shape(Person::new, employee.manager().firstName, employee.manager().lastName).orNull();
        List<CustomerLine> lines = session.select(employee).orderBy(employee.id)
                .columns(shape(CustomerLine::new, employee.id, rep)).list();
        assertThat(lines.get(0)).isEqualTo(new CustomerLine(1, null));
        assertThat(lines.get(1)).isEqualTo(new CustomerLine(2, new Person("Andrew", "Adams")));
    }

    @Test
    void listsAreRefusedWhereTheyCannotBeFound() {
        var lists = session.select(artist).columns(shape(Tuple2::new, artist.name, list(artist.albums(), album.title)));
        assertThatThrownBy(() -> lists.union(lists)).hasMessage("list(Artist.albums, ...) cannot stand in a union, an"
                + " intersection or a difference; its lists are those of one query.");
        assertThatThrownBy(() -> lists.groupBy(artist.name).list()).hasMessage("list(Artist.albums, ...) goes by the key of"
                + " Artist, which the rows of a group need not share. Group by the entity: groupBy(Artist).");
        assertThat(lists.groupBy(artist).list()).hasSize(275);
    }

    @Test
    void aCommonTableIsARootBesideOthers() {
        var quantity = invoiceLine.quantity.sum();
        Cte<Sold> sold = session.select(invoiceLine).columns(shape(Sold::new, invoiceLine.trackId, quantity))
                .groupBy(invoiceLine.trackId).cte("sold");
        String with = "WITH s (id, q) AS (SELECT \"TrackId\", SUM(\"Quantity\") FROM \"InvoiceLine\" GROUP BY \"TrackId\") ";
        same(session.from(Track_::new, sold).on((t, s) -> t.id.eq(s.field(invoiceLine.trackId)))
                .where((t, s) -> s.field(quantity).gt(1L)).orderBy((t, s) -> t.id)
                .columns((t, s) -> shape(Tuple3::new, t.name, t.album().title, s.field(quantity))).list(),
                with + "SELECT t.\"Name\", a.\"Title\", s.q FROM \"Track\" t JOIN s ON s.id = t.\"TrackId\" LEFT JOIN"
                        + " \"Album\" a ON a.\"AlbumId\" = t.\"AlbumId\" WHERE s.q > 1 ORDER BY t.\"TrackId\"");
        same(session.select(sold).where(sold.field(quantity).gt(1L)).list(), with + "SELECT id, q FROM s WHERE q > 1");
        same(session.select(sold).columns(sold.field(quantity), count()).groupBy(sold.field(quantity)).list(),
                with + "SELECT q, COUNT(*) FROM s GROUP BY q");
        assertThat(session.select(sold).count()).isEqualTo(1984);
        same(session.select(track).where(track.id.in(session.select(sold).where(sold.field(quantity).gt(1L))
                .columns(sold.field(invoiceLine.trackId)))), with + "SELECT \"TrackId\" FROM \"Track\" WHERE \"TrackId\" IN"
                + " (SELECT id FROM s WHERE q > 1)");
        same(session.from(sold, sold).on((a, b) -> a.field(invoiceLine.trackId).eq(b.field(invoiceLine.trackId)))
                .where((a, b) -> a.field(quantity).gt(1L)).columns((a, b) -> shape(Tuple2::new, a, b)).list(),
                with + "SELECT a.id, a.q, b.id, b.q FROM s a JOIN s b ON a.id = b.id WHERE a.q > 1");
        assertThatThrownBy(() -> sold.field(invoiceLine.invoiceId)).hasMessage("sold has no field for InvoiceLine.invoiceId,"
                + " which its query does not select. Its columns are TrackId, c2.");
    }

    @Test
    void aCommonTableGivesEntitiesAndReadsFromAnother() {
        Cte<Invoice> late = session.select(invoice).where(invoice.total.gt(BigDecimal.TEN)).columns(invoice).cte("great");
        List<Invoice> found = session.select(late).orderBy(late.field(invoice.id)).list();
        assertThat(found).isEqualTo(session.select(invoice).where(invoice.total.gt(BigDecimal.TEN)).orderBy(invoice.id).list())
                .isNotEmpty();
        Cte<Integer> buyers = session.select(late).columns(late.field(invoice.customerId)).distinct().cte("buyers");
        same(session.select(customer).where(customer.id.in(session.select(buyers))),
                "SELECT \"CustomerId\" FROM \"Customer\" WHERE \"CustomerId\" IN (SELECT \"CustomerId\" FROM \"Invoice\""
                        + " WHERE \"Total\" > 10)");
    }

    @Test
    void aCommonTableCanReadFromItself() {
        Cte<Tuple2<Integer, Integer>> chain = session.select(employee).where(employee.manager().isNull())
                .<Integer, Integer>columns(employee.id, value(0))
                .recursive("chain", above -> session.from(Employee_::new, above)
                        .on((e, a) -> e.reportsTo.eq(a.field(employee.id)))
                        .columns((e, a) -> shape(Tuple2::new, e.id, a.field(value(0)).plus(1))));
        same(session.select(chain).orderBy(chain.field(employee.id)).list(), "WITH RECURSIVE c (id, depth) AS (SELECT"
                + " \"EmployeeId\", 0 FROM \"Employee\" WHERE \"ReportsTo\" IS NULL UNION ALL SELECT e.\"EmployeeId\","
                + " c.depth + 1 FROM \"Employee\" e JOIN c ON e.\"ReportsTo\" = c.id) SELECT id, depth FROM c ORDER BY id");
        assertThat(session.select(chain).where(chain.field(employee.id).eq(8)).single()).isEqualTo(new Tuple2<>(8, 2));
    }
}
