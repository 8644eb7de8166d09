package dev.dovetail.sample.music.store;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.music.Album_.album;
import static dev.dovetail.sample.music.InvoiceLine_.invoiceLine;
import static dev.dovetail.sample.music.Invoice_.invoice;
import static dev.dovetail.sample.music.Track_.track;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.InvoiceLine;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions about what was bought. */
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
        List<InvoiceLine> lines = session.select(invoiceLine)
                .with(joined(invoiceLine.track().album().artist()))
                .list();
        Map<String, BigDecimal> earned = new HashMap<>();
        for (InvoiceLine line : lines) {
            earned.merge(line.track().album().artist().name(), line.amount(), BigDecimal::add);
        }
        Rows rows = new Rows();
        earned.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .limit(5)
                .forEach(each -> rows.add(each.getKey(), each.getValue()));
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
        Map<Integer, List<Invoice>> years;
        try (Stream<Invoice> invoices = session.select(invoice).stream()) {
            years = invoices.collect(groupingBy(each -> each.invoiceDate().getYear(), TreeMap::new, toList()));
        }
        Rows rows = new Rows();
        years.forEach((year, sold) -> rows.add(year.toString(), sold.size(), total(sold)));
        return rows.list();
    }

    private static List<List<@Nullable Object>> totals(Session session) {
        int wrong = 0;
        List<Invoice> invoices = session.select(invoice).with(selectIn(invoice.lines())).list();
        for (Invoice each : invoices) {
            wrong += amount(each).compareTo(each.total()) == 0 ? 0 : 1;
        }
        Rows rows = new Rows();
        rows.add(invoices.size(), invoices.size() - wrong, wrong);
        return rows.list();
    }

    private static BigDecimal total(List<Invoice> invoices) {
        return invoices.stream().map(Invoice::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Invoice invoice) {
        return invoice.lines().stream().map(InvoiceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
