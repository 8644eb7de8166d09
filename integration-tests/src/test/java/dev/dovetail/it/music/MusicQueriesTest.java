package dev.dovetail.it.music;

import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.orderedBy;
import static dev.dovetail.query.Functions.partitionBy;
import static dev.dovetail.query.Functions.rank;
import static dev.dovetail.query.Functions.rowNumber;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Functions.year;
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

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Cte;
import dev.dovetail.query.Shape;
import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Album_;
import dev.dovetail.sample.music.Artist_;
import dev.dovetail.sample.music.Customer_;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Employee_;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.InvoiceLine_;
import dev.dovetail.sample.music.Invoice_;
import dev.dovetail.sample.music.Track;
import dev.dovetail.sample.music.Track_;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Joins, shapes, common tables, sets and windows over the music store. */
class MusicQueriesTest extends MusicTest {
    record Sold(Integer trackId, Integer quantity) {}

    record TrackLine(String name, Integer milliseconds) {}

    record AlbumLine(String title, List<TrackLine> tracks) {}

    record ArtistPage(String name, List<AlbumLine> albums) {}

    record Person(String first, String last) {}

    record CustomerLine(Integer id, Person rep) {}

    private static final Shape<Track, TrackLine> TRACK_LINE = shape(TrackLine::new, track.name, track.milliseconds);

    @Test
    void aPathOverSeveralStepsOfItselfHasAnAliasForEach() {
        same(session.select(employee).columns(employee.lastName, employee.manager().lastName,
                employee.manager().manager().lastName).list(),
                "SELECT e.\"LastName\", m.\"LastName\", g.\"LastName\" FROM \"Employee\" e LEFT JOIN \"Employee\" m"
                        + " ON m.\"EmployeeId\" = e.\"ReportsTo\" LEFT JOIN \"Employee\" g ON g.\"EmployeeId\" = m.\"ReportsTo\"");
        same(session.select(employee).where(employee.manager().manager().title.eq("General Manager")),
                "SELECT e.\"EmployeeId\" FROM \"Employee\" e JOIN \"Employee\" m ON m.\"EmployeeId\" = e.\"ReportsTo\""
                        + " JOIN \"Employee\" g ON g.\"EmployeeId\" = m.\"ReportsTo\" WHERE g.\"Title\" = 'General Manager'");
    }

    @Test
    void theSameTargetCanBeJoinedTwice() {
        Track_<Album> first = album.tracks().each();
        Track_<Album> second = album.tracks().each();
        same(session.select(album).columns(album.id, first.id, second.id).join(first)
                .join(second, t -> t.milliseconds.gt(first.milliseconds.times(4))).list(),
                "SELECT a.\"AlbumId\", f.\"TrackId\", s.\"TrackId\" FROM \"Album\" a JOIN \"Track\" f ON f.\"AlbumId\" ="
                        + " a.\"AlbumId\" JOIN \"Track\" s ON s.\"AlbumId\" = a.\"AlbumId\""
                        + " AND s.\"Milliseconds\" > f.\"Milliseconds\" * 4");
    }

    @Test
    void rightJoinsKeepWhatNothingLeadsTo() {
        Album_<dev.dovetail.sample.music.Artist> records = artist.albums().each();
        same(session.select(employee).columns(employee.lastName, employee.manager().lastName)
                .rightJoin(employee.manager()).list(),
                "SELECT e.\"LastName\", m.\"LastName\" FROM \"Employee\" e RIGHT JOIN \"Employee\" m"
                        + " ON m.\"EmployeeId\" = e.\"ReportsTo\"");
        same(session.select(artist).columns(artist.name, records.title)
                .rightJoin(records, a -> artist.name.like("A%")).list(),
                "SELECT r.\"Name\", a.\"Title\" FROM \"Artist\" r RIGHT JOIN \"Album\" a"
                        + " ON a.\"ArtistId\" = r.\"ArtistId\" AND r.\"Name\" LIKE 'A%'");
        Track_<dev.dovetail.sample.music.Playlist> listed = playlist.tracks().each();
        same(session.select(playlist).columns(playlist.id, listed.id, listed.album().artist().name)
                .rightJoin(listed, t -> playlist.id.gt(12)).list(),
                "SELECT p.\"PlaylistId\", t.\"TrackId\", r.\"Name\" FROM \"Playlist\" p JOIN \"PlaylistTrack\" pt ON"
                        + " pt.\"PlaylistId\" = p.\"PlaylistId\" AND p.\"PlaylistId\" > 12 RIGHT JOIN \"Track\" t ON"
                        + " t.\"TrackId\" = pt.\"TrackId\" LEFT JOIN \"Album\" a ON a.\"AlbumId\" = t.\"AlbumId\""
                        + " LEFT JOIN \"Artist\" r ON r.\"ArtistId\" = a.\"ArtistId\"");
        same(session.from(Employee_::new, Customer_::new).rightOn((e, c) -> e.city.eq(c.city))
                .columns((e, c) -> shape(Tuple2::new, e.lastName, c.lastName)).list(),
                "SELECT e.\"LastName\", c.\"LastName\" FROM \"Employee\" e RIGHT JOIN \"Customer\" c ON e.\"City\" = c.\"City\"");
    }

    @Test
    void fullJoinsKeepBothWhereTheDatabaseHasThem() {
        var both = session.from(Employee_::new, Customer_::new).fullOn((e, c) -> e.city.eq(c.city))
                .columns((e, c) -> shape(Tuple2::new, e.lastName, c.lastName));
        var bosses = session.select(employee).columns(employee.id, employee.manager().id).fullJoin(employee.manager());
        if (kind == TestDatabase.H2 || kind == TestDatabase.MARIADB) {
            String name = kind == TestDatabase.H2 ? "H2" : "MariaDB";
            assertThatThrownBy(both::list).hasMessage(name + " has no full join. Unite two queries instead, one with"
                    + " leftJoin(...) and one with rightJoin(...), or leftOn(...) and rightOn(...).");
            assertThatThrownBy(bosses::list).hasMessageStartingWith(name + " has no full join.");
        } else {
            same(both.list(), "SELECT e.\"LastName\", c.\"LastName\" FROM \"Employee\" e LEFT JOIN \"Customer\" c ON"
                    + " e.\"City\" = c.\"City\" UNION ALL SELECT NULL, c.\"LastName\" FROM \"Customer\" c WHERE NOT EXISTS"
                    + " (SELECT 1 FROM \"Employee\" e WHERE e.\"City\" = c.\"City\")");
            same(bosses.list(), "SELECT e.\"EmployeeId\", e.\"ReportsTo\" FROM \"Employee\" e UNION ALL SELECT NULL,"
                    + " m.\"EmployeeId\" FROM \"Employee\" m WHERE NOT EXISTS (SELECT 1 FROM \"Employee\" e WHERE"
                    + " e.\"ReportsTo\" = m.\"EmployeeId\")");
        }
    }

    @Test
    void twoRootsMakeTypedPairs() {
        List<Tuple2<Employee, dev.dovetail.sample.music.Customer>> pairs = session.from(Employee_::new, Customer_::new)
                .on((e, c) -> e.city.eq(c.city)).orderBy((e, c) -> c.id).list();
        same(pairs, "SELECT e.\"EmployeeId\", c.\"CustomerId\" FROM \"Employee\" e JOIN \"Customer\" c ON e.\"City\" ="
                + " c.\"City\" ORDER BY c.\"CustomerId\", e.\"EmployeeId\"");
    }

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
                session.find(Employee.class, 2), session.find(Employee.class, 6));
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
                .where((t, s) -> s.field(quantity).gt(1)).orderBy((t, s) -> t.id)
                .columns((t, s) -> shape(Tuple3::new, t.name, t.album().title, s.field(quantity))).list(),
                with + "SELECT t.\"Name\", a.\"Title\", s.q FROM \"Track\" t JOIN s ON s.id = t.\"TrackId\" LEFT JOIN"
                        + " \"Album\" a ON a.\"AlbumId\" = t.\"AlbumId\" WHERE s.q > 1 ORDER BY t.\"TrackId\"");
        same(session.select(sold).where(sold.field(quantity).gt(1)).list(), with + "SELECT id, q FROM s WHERE q > 1");
        same(session.select(sold).columns(sold.field(quantity), count()).groupBy(sold.field(quantity)).list(),
                with + "SELECT q, COUNT(*) FROM s GROUP BY q");
        assertThat(session.select(sold).count()).isEqualTo(1984);
        same(session.select(track).where(track.id.in(session.select(sold).where(sold.field(quantity).gt(1))
                .columns(sold.field(invoiceLine.trackId)))), with + "SELECT \"TrackId\" FROM \"Track\" WHERE \"TrackId\" IN"
                + " (SELECT id FROM s WHERE q > 1)");
        same(session.from(sold, sold).on((a, b) -> a.field(invoiceLine.trackId).eq(b.field(invoiceLine.trackId)))
                .where((a, b) -> a.field(quantity).gt(1)).columns((a, b) -> shape(Tuple2::new, a, b)).list(),
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

    @Test
    void groupsSetsAndWindows() {
        same(session.select(invoice).columns(year(invoice.invoiceDate), invoice.total.sum(), invoice.total.max(),
                invoice.total.avg()).groupBy(year(invoice.invoiceDate)).list(),
                "SELECT EXTRACT(YEAR FROM \"InvoiceDate\"), SUM(\"Total\"), MAX(\"Total\"), AVG(CAST(\"Total\" AS DOUBLE"
                        + " PRECISION)) FROM \"Invoice\" GROUP BY EXTRACT(YEAR FROM \"InvoiceDate\")");
        same(session.select(invoiceLine).columns(invoiceLine.track().album().artist().name,
                invoiceLine.unitPrice.times(invoiceLine.quantity.asDecimal()).sum(), count())
                .groupBy(invoiceLine.track().album().artist().name).having(invoiceLine.id.count().gt(20L)).list(),
                "SELECT r.\"Name\", SUM(l.\"UnitPrice\" * l.\"Quantity\"), COUNT(*) FROM \"InvoiceLine\" l JOIN \"Track\" t"
                        + " ON t.\"TrackId\" = l.\"TrackId\" JOIN \"Album\" a ON a.\"AlbumId\" = t.\"AlbumId\" JOIN"
                        + " \"Artist\" r ON r.\"ArtistId\" = a.\"ArtistId\" GROUP BY r.\"Name\" HAVING COUNT(*) > 20");
        same(session.select(invoice).columns(invoice.customerId, invoice.total.max(), invoice.total.min())
                .groupBy(invoice.customerId).having(invoice.total.sum().eq(new BigDecimal("39.620"))
                        .or(invoice.total.sum().in(new BigDecimal("37.62"), BigDecimal.ONE))).list(),
                "SELECT \"CustomerId\", MAX(\"Total\"), MIN(\"Total\") FROM \"Invoice\" GROUP BY \"CustomerId\""
                        + " HAVING SUM(\"Total\") IN (39.62, 37.62)");
        Invoice_<dev.dovetail.sample.music.Customer> each = customer.invoices().each();
        same(session.select(customer).join(each).orderBy(each.total.desc(), customer.id.asc()).limit(10),
                "SELECT \"CustomerId\" FROM \"Invoice\" GROUP BY \"CustomerId\" ORDER BY MAX(\"Total\") DESC,"
                        + " \"CustomerId\" LIMIT 10");
        var cities = session.select(employee).columns(employee.city);
        var others = session.select(customer).columns(customer.city);
        String mine = "SELECT \"City\" FROM \"Employee\"";
        String theirs = "SELECT \"City\" FROM \"Customer\"";
        same(cities.union(others).list(), mine + " UNION " + theirs);
        same(cities.intersect(others).list(), mine + " INTERSECT " + theirs);
        same(cities.except(others).list(), mine + " EXCEPT " + theirs);
        same(others.unionAll(cities).orderBy(1).limit(9).list(), theirs + " UNION ALL " + mine + " ORDER BY 1 LIMIT 9");
        windows();
    }

    private void windows() {
        var places = session.select(invoice).columns(invoice.id, rowNumber().over(orderedBy(invoice.total.desc(), invoice.id)),
                rank().over(orderedBy(invoice.total.desc())));
        String byHand = "SELECT \"InvoiceId\", ROW_NUMBER() OVER (ORDER BY"
                + " \"Total\" DESC, \"InvoiceId\"), RANK() OVER (ORDER BY \"Total\" DESC) FROM \"Invoice\"";
        var perCustomer = session.select(invoice).columns(invoice.id, invoice.total.sum().over(partitionBy(invoice.customerId)));
        if (kind == TestDatabase.HSQLDB) {
            assertThatThrownBy(perCustomer::list).hasMessage(
                    "HSQLDB has no windows with an order or partitions: over(...) works on other databases.");
        } else {
            same(places.list(), byHand);
            same(perCustomer.list(),
                    "SELECT \"InvoiceId\", SUM(\"Total\") OVER (PARTITION BY \"CustomerId\") FROM \"Invoice\"");
        }
    }

    @Test
    void listsOfValuesHaveAnyLength() {
        List<Integer> many = new ArrayList<>();
        for (int i = 0; i < 33_000; i++) {
            many.add(i);
        }
        assertThat(session.select(track).where(track.id.in(many)).count()).isEqualTo(3503);
        assertThat(session.select(track).where(track.id.notIn(many)).count()).isZero();
        assertThat(session.select(track).where(track.id.in(List.of())).list()).isEmpty();
        assertThat(session.select(track).where(track.id.notIn(List.of())).count()).isEqualTo(3503);
        List<String> names = new ArrayList<>(many.stream().map(number -> "no such name " + number).toList());
        names.add("Dazed and Confused");
        assertThat(session.select(track).where(track.name.in(names)).count()).isEqualTo(2);
        InvoiceLine_<Invoice> line = invoice.lines().each();
        assertThat(session.select(invoice).join(line, l -> l.trackId.in(many)).count()).isEqualTo(412);
    }
}
