package dev.dovetail.sample.music.store;

import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Album_;
import dev.dovetail.sample.music.Artist;
import dev.dovetail.sample.music.Artist_;
import dev.dovetail.sample.music.Contact;
import dev.dovetail.sample.music.Customer;
import dev.dovetail.sample.music.Customer_;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Employee_;
import dev.dovetail.sample.music.Genre;
import dev.dovetail.sample.music.Genre_;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.sample.music.InvoiceLine_;
import dev.dovetail.sample.music.Invoice_;
import dev.dovetail.sample.music.MediaType;
import dev.dovetail.sample.music.MediaType_;
import dev.dovetail.sample.music.Playlist;
import dev.dovetail.sample.music.Playlist_;
import dev.dovetail.sample.music.Track;
import dev.dovetail.sample.music.Track_;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies the rows of Chinook as entities. Relationships connect them: the code sets no foreign keys and does not care
 * about the order of inserts.
 */
public final class ChinookCopy {
    private final ChinookSource source;
    private final Session session;
    private final Map<Integer, Artist> artists = new HashMap<>();
    private final Map<Integer, Album> albums = new HashMap<>();
    private final Map<Integer, Genre> genres = new HashMap<>();
    private final Map<Integer, MediaType> mediaTypes = new HashMap<>();
    private final Map<Integer, Track> tracks = new HashMap<>();
    private final Map<Integer, Playlist> playlists = new HashMap<>();
    private final Map<Integer, Employee> employees = new HashMap<>();
    private final Map<Integer, Customer> customers = new HashMap<>();
    private final Map<Integer, Invoice> invoices = new HashMap<>();

    private ChinookCopy(ChinookSource source, Session session) {
        this.source = source;
        this.session = session;
    }

    /** Adds all entities to {@code session}. The commit inserts them. */
    public static void copy(ChinookSource source, Session session) throws SQLException {
        ChinookCopy copy = new ChinookCopy(source, session);
        copy.music();
        copy.playlists();
        copy.people();
        copy.sales();
    }

    private void music() throws SQLException {
        source.each("Artist", row -> artists.put(row.integer("ArtistId"), session.add(
                Artist_.create().id(row.integer("ArtistId")).name(row.textOrNull("Name")))));
        source.each("Genre", row -> genres.put(row.integer("GenreId"), session.add(
                Genre_.create().id(row.integer("GenreId")).name(row.textOrNull("Name")))));
        source.each("MediaType", row -> mediaTypes.put(row.integer("MediaTypeId"), session.add(
                MediaType_.create().id(row.integer("MediaTypeId")).name(row.textOrNull("Name")))));
        source.each("Album", row -> albums.put(row.integer("AlbumId"), session.add(Album_.create()
                .id(row.integer("AlbumId"))
                .title(row.text("Title"))
                .artist(found(artists, row.integer("ArtistId"))))));
        source.each("Track", row -> tracks.put(row.integer("TrackId"), session.add(Track_.create()
                .id(row.integer("TrackId"))
                .name(row.text("Name"))
                .album(foundOrNull(albums, row.integerOrNull("AlbumId")))
                .mediaType(found(mediaTypes, row.integer("MediaTypeId")))
                .genre(foundOrNull(genres, row.integerOrNull("GenreId")))
                .composer(row.textOrNull("Composer"))
                .milliseconds(row.integer("Milliseconds"))
                .bytes(row.integerOrNull("Bytes"))
                .unitPrice(row.decimal("UnitPrice")))));
    }

    private void playlists() throws SQLException {
        source.each("Playlist", row -> playlists.put(row.integer("PlaylistId"), session.add(
                Playlist_.create().id(row.integer("PlaylistId")).name(row.textOrNull("Name")))));
        source.each("PlaylistTrack", row -> found(playlists, row.integer("PlaylistId")).tracks()
                .add(found(tracks, row.integer("TrackId"))));
    }

    private void people() throws SQLException {
        source.each("Employee", row -> {
            Employee employee = session.add(Employee_.create()
                    .id(row.integer("EmployeeId"))
                    .lastName(row.text("LastName"))
                    .firstName(row.text("FirstName"))
                    .title(row.textOrNull("Title"))
                    .birthDate(row.dateOrNull("BirthDate"))
                    .hireDate(row.dateOrNull("HireDate"))
                    .email(row.textOrNull("Email")));
            contact(employee, row);
            employees.put(row.integer("EmployeeId"), employee);
        });
        source.each("Employee", row -> found(employees, row.integer("EmployeeId"))
                .manager(foundOrNull(employees, row.integerOrNull("ReportsTo"))));
        source.each("Customer", row -> {
            Customer customer = session.add(Customer_.create()
                    .id(row.integer("CustomerId"))
                    .firstName(row.text("FirstName"))
                    .lastName(row.text("LastName"))
                    .company(row.textOrNull("Company"))
                    .email(row.text("Email"))
                    .supportRep(foundOrNull(employees, row.integerOrNull("SupportRepId"))));
            contact(customer, row);
            customers.put(row.integer("CustomerId"), customer);
        });
    }

    private static void contact(Contact contact, ChinookSource.Row row) throws SQLException {
        contact.address(row.textOrNull("Address"));
        contact.city(row.textOrNull("City"));
        contact.state(row.textOrNull("State"));
        contact.country(row.textOrNull("Country"));
        contact.postalCode(row.textOrNull("PostalCode"));
        contact.phone(row.textOrNull("Phone"));
        contact.fax(row.textOrNull("Fax"));
    }

    private void sales() throws SQLException {
        source.each("Invoice", row -> invoices.put(row.integer("InvoiceId"), session.add(Invoice_.create()
                .id(row.integer("InvoiceId"))
                .customer(found(customers, row.integer("CustomerId")))
                .invoiceDate(row.date("InvoiceDate"))
                .billingAddress(row.textOrNull("BillingAddress"))
                .billingCity(row.textOrNull("BillingCity"))
                .billingState(row.textOrNull("BillingState"))
                .billingCountry(row.textOrNull("BillingCountry"))
                .billingPostalCode(row.textOrNull("BillingPostalCode"))
                .total(row.decimal("Total")))));
        source.each("InvoiceLine", row -> session.add(InvoiceLine_.create()
                .id(row.integer("InvoiceLineId"))
                .invoice(found(invoices, row.integer("InvoiceId")))
                .track(found(tracks, row.integer("TrackId")))
                .unitPrice(row.decimal("UnitPrice"))
                .quantity(row.integer("Quantity"))));
    }

    private static <E> E found(Map<Integer, E> all, Integer id) {
        E found = all.get(id);
        if (found == null) {
            throw new IllegalStateException("Chinook refers to a row that is not there: " + id);
        }
        return found;
    }

    private static <E> @Nullable E foundOrNull(Map<Integer, E> all, @Nullable Integer id) {
        return id == null ? null : found(all, id);
    }
}
