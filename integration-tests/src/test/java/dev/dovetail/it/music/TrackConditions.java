package dev.dovetail.it.music;

import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.not;
import static dev.dovetail.query.Functions.year;
import static dev.dovetail.sample.music.Track_.track;

import dev.dovetail.query.Condition;
import dev.dovetail.sample.music.InvoiceLine_;
import dev.dovetail.sample.music.Track;
import dev.dovetail.sample.music.Track_;
import java.math.BigDecimal;
import java.util.List;

/** Conditions on tracks, each beside the SQL that somebody would write by hand; {@code t} is the track. */
final class TrackConditions {
    /**
     * A condition.
     *
     * @param sql by hand
     * @param condition the same
     */
    record Case(String sql, Condition<Track> condition) {}

    private static final Track_<Track> OTHER = alias(Track_::new);
    private static final InvoiceLine_<Track> LINE = alias(InvoiceLine_::new);

    private static final String ALBUM = "(SELECT a.%s FROM \"Album\" a WHERE a.\"AlbumId\" = t.\"AlbumId\")";
    private static final String ARTIST = "(SELECT r.\"Name\" FROM \"Album\" a JOIN \"Artist\" r ON"
            + " r.\"ArtistId\" = a.\"ArtistId\" WHERE a.\"AlbumId\" = t.\"AlbumId\")";
    private static final String GENRE = "(SELECT g.\"Name\" FROM \"Genre\" g WHERE g.\"GenreId\" = t.\"GenreId\")";
    private static final String LINES = "SELECT 1 FROM \"InvoiceLine\" l JOIN \"Invoice\" i ON"
            + " i.\"InvoiceId\" = l.\"InvoiceId\" WHERE l.\"TrackId\" = t.\"TrackId\"";
    private static final String LISTS = "SELECT 1 FROM \"PlaylistTrack\" pt JOIN \"Playlist\" p ON"
            + " p.\"PlaylistId\" = pt.\"PlaylistId\" WHERE pt.\"TrackId\" = t.\"TrackId\"";

    private TrackConditions() {}

    private static Case of(String sql, Condition<Track> condition) {
        return new Case(sql, condition);
    }

    private static String count(String select) {
        return select.replaceFirst("SELECT 1", "SELECT COUNT(*)");
    }

    static List<Case> all() {
        return List.of(
                of("t.\"Milliseconds\" > 300000", track.milliseconds.gt(300000)),
                of("t.\"Milliseconds\" BETWEEN 100000 AND 120000", track.milliseconds.between(100000, 120000)),
                of("t.\"Milliseconds\" / 60000 = 4", track.milliseconds.dividedBy(60000).eq(4)),
                of("MOD(t.\"Milliseconds\", 1000) = 7", track.milliseconds.mod(1000).eq(7)),
                of("t.\"Bytes\" > t.\"Milliseconds\" * 100", track.bytes.gt(track.milliseconds.times(100))),
                of("t.\"Name\" LIKE 'The %'", track.name.startsWith("The ")),
                of("t.\"Name\" LIKE '%?'", track.name.endsWith("?")),
                of("t.\"Name\" LIKE '%!%%' ESCAPE '!' OR t.\"Name\" LIKE '%#%'",
                        track.name.contains("%").or(track.name.contains("#"))),
                of("LOWER(t.\"Name\") LIKE '%love%'", track.name.containsIgnoreCase("LOVE")),
                of("t.\"Name\" LIKE '_ove%'", track.name.like("_ove%")),
                of("CHAR_LENGTH(t.\"Name\") > 40", track.name.length().gt(40)),
                of("SUBSTRING(t.\"Name\", 1, 1) = 'Z'", track.name.substring(0, 1).eq("Z")),
                of("UPPER(t.\"Name\") = 'ONE'", track.name.upper().eq("ONE")),
                of("t.\"Composer\" IS NULL", track.composer.isNull()),
                of("t.\"Composer\" IS NOT NULL", track.composer.isNotNull()),
                of("t.\"Composer\" = 'AC/DC'", track.composer.eq("AC/DC")),
                of("t.\"Composer\" <> 'AC/DC'", track.composer.ne("AC/DC")),
                of("t.\"Composer\" <> 'AC/DC' OR t.\"Composer\" IS NULL", track.composer.isDistinctFrom("AC/DC")),
                of("t.\"Composer\" IN ('AC/DC', 'U2', 'Cartola')", track.composer.in("AC/DC", "U2", "Cartola")),
                of("t.\"Composer\" NOT IN ('AC/DC', 'U2')", track.composer.notIn("AC/DC", "U2")),
                of("COALESCE(t.\"Composer\", '') = ''", track.composer.coalesce("").eq("")),
                of("t.\"UnitPrice\" = 0.99", track.unitPrice.eq(new BigDecimal("0.99"))),
                of("t.\"UnitPrice\" > 1", track.unitPrice.gt(BigDecimal.ONE)),
                of("t.\"UnitPrice\" BETWEEN 1 AND 10", track.unitPrice.between(BigDecimal.ONE, BigDecimal.TEN)),
                of("t.\"UnitPrice\" * 10 < 10", track.unitPrice.asDouble().times(10.0).lt(10.0)),
                of("t.\"UnitPrice\" IN (1.99, 5)", track.unitPrice.in(new BigDecimal("1.99"), new BigDecimal(5))),
                of(ALBUM.formatted("\"Title\"") + " LIKE '%Live%'", track.album().title.contains("Live")),
                of(ALBUM.formatted("\"Title\"") + " = t.\"Name\"", track.album().title.eq(track.name)),
                of(ARTIST + " = 'Iron Maiden'", track.album().artist().name.eq("Iron Maiden")),
                of(ARTIST + " = t.\"Composer\"", track.album().artist().name.eq(track.composer)),
                of(GENRE + " IN ('Jazz', 'Blues')", track.genre().name.in("Jazz", "Blues")),
                of("NOT " + GENRE + " = 'Rock'", not(track.genre().name.eq("Rock"))),
                of("t.\"MediaTypeId\" = 3", track.mediaType().id.eq(3)),
                of("t.\"MediaTypeId\" IN (SELECT m.\"MediaTypeId\" FROM \"MediaType\" m WHERE m.\"Name\" LIKE '%AAC%')",
                        track.mediaType().has(m -> m.name.contains("AAC"))),
                of("t.\"GenreId\" IS NULL", track.genre().isNull()),
                of("t.\"AlbumId\" IS NOT NULL", track.album().isNotNull()),
                of("EXISTS (" + LINES + ")", track.invoiceLines().any()),
                of("NOT EXISTS (" + LINES + ")", track.invoiceLines().none()),
                of("EXISTS (" + LINES + " AND i.\"BillingCountry\" = 'Brazil')",
                        track.invoiceLines().any(l -> l.invoice().billingCountry.eq("Brazil"))),
                of("NOT EXISTS (" + LINES + " AND (i.\"BillingCountry\" = 'USA') IS NOT TRUE)",
                        track.invoiceLines().all(l -> l.invoice().billingCountry.eq("USA"))),
                of("EXISTS (" + LINES + " AND l.\"UnitPrice\" > t.\"UnitPrice\" - 0.5)",
                        track.invoiceLines().any(l -> l.unitPrice.asDouble().gt(track.unitPrice.asDouble().minus(0.5)))),
                of("EXISTS (" + LINES + " AND EXTRACT(YEAR FROM i.\"InvoiceDate\") = 2010)",
                        track.invoiceLines().any(l -> year(l.invoice().invoiceDate).eq(2010))),
                of("(" + count(LINES) + ") = 2", track.invoiceLines().count().eq(2L)),
                of("(" + count(LINES) + " AND i.\"BillingCountry\" = 'USA') >= 1",
                        track.invoiceLines().count(l -> l.invoice().billingCountry.eq("USA")).ge(1L)),
                of("EXISTS (" + LISTS + " AND p.\"Name\" = 'Grunge')", track.playlists().any(p -> p.name.eq("Grunge"))),
                of("NOT EXISTS (" + LISTS + " AND p.\"Name\" LIKE '9%')",
                        track.playlists().none(p -> p.name.startsWith("9"))),
                of("(" + count(LISTS) + ") > 3", track.playlists().count().gt(3L)),
                of("(" + count(LISTS) + ") < (" + count(LINES) + ")",
                        track.playlists().count().lt(track.invoiceLines().count())),
                of("NOT EXISTS (" + LINES + " AND (SELECT COUNT(*) FROM \"InvoiceLine\" q WHERE"
                        + " q.\"InvoiceId\" = i.\"InvoiceId\") > 10)",
                        track.invoiceLines().none(l -> l.invoice().lines().count().gt(10L))),
                of("EXISTS (SELECT 1 FROM \"Track\" o WHERE o.\"AlbumId\" = t.\"AlbumId\" AND"
                        + " o.\"Milliseconds\" > t.\"Milliseconds\" * 3)",
                        from(OTHER).where(OTHER.albumId.eq(track.albumId),
                                OTHER.milliseconds.gt(track.milliseconds.times(3))).exists()),
                of("t.\"Milliseconds\" = (SELECT MAX(o.\"Milliseconds\") FROM \"Track\" o WHERE o.\"AlbumId\" = t.\"AlbumId\")",
                        track.milliseconds.eq(from(OTHER).where(OTHER.albumId.eq(track.albumId))
                                .value(OTHER.milliseconds.max()))),
                of("t.\"TrackId\" IN (SELECT l.\"TrackId\" FROM \"InvoiceLine\" l WHERE l.\"InvoiceId\" < 20)",
                        track.id.in(from(LINE).where(LINE.invoiceId.lt(20)).values(LINE.trackId))),
                of("CASE WHEN t.\"Composer\" IS NULL THEN 1 WHEN t.\"Milliseconds\" > 400000 THEN 2 ELSE 3 END < 3",
                        caseWhen(track.composer.isNull()).then(1).when(track.milliseconds.gt(400000)).then(2)
                                .otherwise(3).lt(3)),
                of("(t.\"GenreId\" = 1 OR t.\"GenreId\" = 2) AND NOT (t.\"Composer\" IS NULL)",
                        track.genreId.eq(1).or(track.genreId.eq(2)).and(not(track.composer.isNull()))),
                of("1 = 0", track.id.in(List.of())));
    }
}
