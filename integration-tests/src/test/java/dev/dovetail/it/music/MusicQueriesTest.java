package dev.dovetail.it.music;

import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.orderedBy;
import static dev.dovetail.query.Functions.partitionBy;
import static dev.dovetail.query.Functions.rank;
import static dev.dovetail.query.Functions.rowNumber;
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
import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Album_;
import dev.dovetail.sample.music.Customer_;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Employee_;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.InvoiceLine_;
import dev.dovetail.sample.music.Invoice_;
import dev.dovetail.sample.music.Track;
import dev.dovetail.sample.music.Track_;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Joins, groups, sets and windows over the music store. */
class MusicQueriesTest extends MusicTest {
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
