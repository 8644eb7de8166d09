package dev.dovetail.sample.music.store;

import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.year;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.music.Album_.album;
import static dev.dovetail.sample.music.InvoiceLine_.invoiceLine;
import static dev.dovetail.sample.music.Invoice_.invoice;
import static dev.dovetail.sample.music.Track_.track;

import dev.dovetail.query.NumberExpression;
import dev.dovetail.query.StringColumn;
import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.InvoiceLine;
import dev.dovetail.sample.music.InvoiceLine_;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about sales. */
final class Sales {
    static final List<Question> QUESTIONS = List.of(
            new Question("Which tracks has nobody ever bought?", Sales.class, "neverSold",
                    List.of("Track", "Album"), Sales::neverSold),
            new Question("Of which albums was each track sold at least once?", Sales.class, "soldCompletely",
                    List.of("Album", "Artist", "Tracks"), Sales::soldCompletely),
            new Question("Which artists earned most?", Sales.class, "bestArtists",
                    List.of("Artist", "Earned"), Sales::bestArtists),
            new Question("Which are the greatest invoices?", Sales.class, "greatestInvoices",
                    List.of("Invoice", "Date", "Customer", "Total"), Sales::greatestInvoices),
            new Question("How did sales go, year by year?", Sales.class, "salesByYear",
                    List.of("Year", "Invoices", "Sales"), Sales::salesByYear),
            new Question("Is each invoice's total the sum of its lines?", Sales.class, "totals",
                    List.of("Invoices", "Right", "Wrong"), Sales::totals));

    private Sales() {}

    private static List<List<@Nullable Object>> neverSold(Session session) {
        Rows rows = new Rows();
        session.select(track)
                .where(track.invoiceLines().none())
                .with(joined(track.album()))
                .orderBy(track.id)
                .forEach(each -> rows.add(each.name(), each.album().title()));
        return rows.list();
    }

    private static List<List<@Nullable Object>> soldCompletely(Session session) {
        List<Album> albums = session.select(album)
                .where(album.tracks().count().ge(2L))
                .where(album.tracks().all(each -> each.invoiceLines().any()))
                .with(joined(album.artist()), selectIn(album.tracks()))
                .orderBy(album.id)
                .list();
        Rows rows = new Rows();
        for (Album each : albums) {
            rows.add(each.title(), each.artist().name(), each.tracks().size());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> bestArtists(Session session) {
        StringColumn<InvoiceLine> artist = invoiceLine.track().album().artist().name;
        NumberExpression<InvoiceLine, BigDecimal> earned =
                invoiceLine.unitPrice.times(invoiceLine.quantity.asDecimal()).sum();
        Rows rows = new Rows();
        session.select(invoiceLine)
                .columns(artist, earned)
                .groupBy(artist)
                .orderBy(earned.desc())
                .limit(5)
                .forEach(each -> rows.add(each.first(), each.second()));
        return rows.list();
    }

    private static List<List<@Nullable Object>> greatestInvoices(Session session) {
        List<Invoice> invoices = session.select(invoice)
                .with(joined(invoice.customer()))
                .orderBy(invoice.total.desc(), invoice.id.asc())
                .limit(5)
                .list();
        Rows rows = new Rows();
        for (Invoice each : invoices) {
            rows.add(each.id(), each.invoiceDate(), each.customer().fullName(), each.total());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> salesByYear(Session session) {
        NumberExpression<Invoice, Integer> year = year(invoice.invoiceDate);
        Rows rows = new Rows();
        session.select(invoice)
                .columns(year, invoice.id.count(), invoice.total.sum())
                .groupBy(year)
                .orderBy(year)
                .forEach(each -> rows.add(each.first().toString(), each.second(), each.third()));
        return rows.list();
    }

    private static List<List<@Nullable Object>> totals(Session session) {
        InvoiceLine_<Invoice> line = alias(InvoiceLine_::new);
        NumberExpression<Invoice, BigDecimal> sum = from(line)
                .where(line.invoiceId.eq(invoice.id))
                .value(line.unitPrice.times(line.quantity.asDecimal()).sum().round(2));
        Rows rows = new Rows();
        rows.add(session.select(invoice).count(),
                session.select(invoice).where(invoice.total.eq(sum)).count(),
                session.select(invoice).where(invoice.total.ne(sum)).count());
        return rows.list();
    }
}
