package dev.dovetail.sample.music.store;

import java.util.Map;

/** The questions of the store as hand-written SQL for the source database. */
final class PlainSql {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("salesByRepresentative", """
                    SELECT e."FirstName" || ' ' || e."LastName", COUNT(DISTINCT c."CustomerId"), SUM(i."Total")
                    FROM "Employee" e JOIN "Customer" c ON c."SupportRepId" = e."EmployeeId"
                    LEFT JOIN "Invoice" i ON i."CustomerId" = c."CustomerId"
                    GROUP BY e."EmployeeId", e."FirstName", e."LastName" ORDER BY e."EmployeeId"
                    """),
            Map.entry("managementChain", """
                    SELECT e."FirstName" || ' ' || e."LastName", e."Title",
                        e."FirstName" || ' ' || e."LastName"
                        || COALESCE(' → ' || m."FirstName" || ' ' || m."LastName", '')
                        || COALESCE(' → ' || g."FirstName" || ' ' || g."LastName", '')
                    FROM "Employee" e
                    LEFT JOIN "Employee" m ON m."EmployeeId" = e."ReportsTo"
                    LEFT JOIN "Employee" g ON g."EmployeeId" = m."ReportsTo"
                    ORDER BY e."EmployeeId"
                    """),
            Map.entry("customersByCountry", """
                    SELECT c."Country", COUNT(DISTINCT c."CustomerId"), SUM(i."Total")
                    FROM "Customer" c LEFT JOIN "Invoice" i ON i."CustomerId" = c."CustomerId"
                    GROUP BY c."Country" ORDER BY 3 DESC, 1
                    """),
            Map.entry("neighbours", """
                    SELECT c."FirstName" || ' ' || c."LastName", c."City", e."FirstName" || ' ' || e."LastName", e."City"
                    FROM "Customer" c JOIN "Employee" e ON e."EmployeeId" = c."SupportRepId"
                    WHERE c."Country" = e."Country" ORDER BY c."CustomerId"
                    """),
            Map.entry("jazzAndClassical", """
                    SELECT c."FirstName" || ' ' || c."LastName", c."Country"
                    FROM "Customer" c JOIN "Invoice" i ON i."CustomerId" = c."CustomerId"
                    JOIN "InvoiceLine" l ON l."InvoiceId" = i."InvoiceId"
                    JOIN "Track" t ON t."TrackId" = l."TrackId" JOIN "Genre" g ON g."GenreId" = t."GenreId"
                    WHERE g."Name" IN ('Jazz', 'Classical')
                    GROUP BY c."CustomerId", c."FirstName", c."LastName", c."Country"
                    HAVING COUNT(DISTINCT g."Name") = 2 ORDER BY c."CustomerId"
                    """),
            Map.entry("longestPlaylists", """
                    SELECT p."Name", COUNT(*), SUM(CAST(t."Milliseconds" AS BIGINT)) / 60000
                    FROM "Playlist" p JOIN "PlaylistTrack" pt ON pt."PlaylistId" = p."PlaylistId"
                    JOIN "Track" t ON t."TrackId" = pt."TrackId"
                    GROUP BY p."PlaylistId", p."Name" ORDER BY COUNT(*) DESC, p."PlaylistId" LIMIT 5
                    """),
            Map.entry("onMostPlaylists", """
                    SELECT t."Name", a."Title", COUNT(*)
                    FROM "Track" t JOIN "Album" a ON a."AlbumId" = t."AlbumId"
                    JOIN "PlaylistTrack" pt ON pt."TrackId" = t."TrackId"
                    GROUP BY t."TrackId", t."Name", a."Title" ORDER BY COUNT(*) DESC, t."TrackId" LIMIT 10
                    """),
            Map.entry("severalGenres", """
                    SELECT r."Name", COUNT(DISTINCT g."Name"),
                        GROUP_CONCAT(DISTINCT g."Name" ORDER BY g."Name" SEPARATOR ', ')
                    FROM "Artist" r JOIN "Album" a ON a."ArtistId" = r."ArtistId"
                    JOIN "Track" t ON t."AlbumId" = a."AlbumId" JOIN "Genre" g ON g."GenreId" = t."GenreId"
                    GROUP BY r."ArtistId", r."Name" HAVING COUNT(DISTINCT g."Name") >= 3 ORDER BY r."ArtistId"
                    """),
            Map.entry("withoutAlbum", """
                    SELECT r."Name" FROM "Artist" r LEFT JOIN "Album" a ON a."ArtistId" = r."ArtistId"
                    WHERE a."AlbumId" IS NULL ORDER BY r."ArtistId"
                    """),
            Map.entry("ownMusic", """
                    SELECT t."Name", a."Title", t."Composer"
                    FROM "Track" t JOIN "Album" a ON a."AlbumId" = t."AlbumId"
                    JOIN "Artist" r ON r."ArtistId" = a."ArtistId" AND r."Name" = t."Composer" ORDER BY t."TrackId"
                    """),
            Map.entry("emptyPlaylists", """
                    SELECT "PlaylistId", "Name" FROM "Playlist"
                    WHERE "PlaylistId" NOT IN (SELECT "PlaylistId" FROM "PlaylistTrack") ORDER BY "PlaylistId"
                    """),
            Map.entry("neverSold", """
                    SELECT t."Name", a."Title" FROM "Track" t JOIN "Album" a ON a."AlbumId" = t."AlbumId"
                    WHERE t."TrackId" NOT IN (SELECT "TrackId" FROM "InvoiceLine") ORDER BY t."TrackId"
                    """),
            Map.entry("soldCompletely", """
                    SELECT a."Title", r."Name", COUNT(DISTINCT t."TrackId")
                    FROM "Album" a JOIN "Artist" r ON r."ArtistId" = a."ArtistId"
                    JOIN "Track" t ON t."AlbumId" = a."AlbumId"
                    LEFT JOIN "InvoiceLine" l ON l."TrackId" = t."TrackId"
                    GROUP BY a."AlbumId", a."Title", r."Name"
                    HAVING COUNT(DISTINCT t."TrackId") >= 2
                        AND COUNT(DISTINCT t."TrackId") = COUNT(DISTINCT l."TrackId") ORDER BY a."AlbumId"
                    """),
            Map.entry("bestArtists", """
                    SELECT r."Name", SUM(l."UnitPrice" * l."Quantity")
                    FROM "InvoiceLine" l JOIN "Track" t ON t."TrackId" = l."TrackId"
                    JOIN "Album" a ON a."AlbumId" = t."AlbumId" JOIN "Artist" r ON r."ArtistId" = a."ArtistId"
                    GROUP BY r."Name" ORDER BY 2 DESC LIMIT 5
                    """),
            Map.entry("greatestInvoices", """
                    SELECT i."InvoiceId", i."InvoiceDate", c."FirstName" || ' ' || c."LastName", i."Total"
                    FROM "Invoice" i JOIN "Customer" c ON c."CustomerId" = i."CustomerId"
                    ORDER BY i."Total" DESC, i."InvoiceId" LIMIT 5
                    """),
            Map.entry("salesByYear", """
                    SELECT CAST(EXTRACT(YEAR FROM "InvoiceDate") AS VARCHAR(4)), COUNT(*), SUM("Total")
                    FROM "Invoice" GROUP BY EXTRACT(YEAR FROM "InvoiceDate") ORDER BY 1
                    """),
            Map.entry("totals", """
                    SELECT COUNT(*), SUM(CASE WHEN is_right THEN 1 ELSE 0 END), SUM(CASE WHEN is_right THEN 0 ELSE 1 END)
                    FROM (SELECT i."Total" = SUM(l."UnitPrice" * l."Quantity") AS is_right
                        FROM "Invoice" i JOIN "InvoiceLine" l ON l."InvoiceId" = i."InvoiceId"
                        GROUP BY i."InvoiceId", i."Total")
                    """));

    private PlainSql() {}

    /** Returns the statement that answers the question of {@code method}. */
    static String of(String method) {
        String sql = ANSWERS.get(method);
        if (sql == null) {
            throw new IllegalArgumentException("No plain SQL for " + method);
        }
        return sql;
    }
}
