package dev.dovetail.sample.music.store;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.music.Album_.album;
import static dev.dovetail.sample.music.Artist_.artist;
import static dev.dovetail.sample.music.Playlist_.playlist;
import static dev.dovetail.sample.music.Track_.track;

import dev.dovetail.sample.music.Album;
import dev.dovetail.sample.music.Artist;
import dev.dovetail.sample.music.Playlist;
import dev.dovetail.sample.music.Track;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Questions about the music. */
final class Records {
    static final List<Question> QUESTIONS = List.of(
            new Question("Which playlists are the longest?", Records.class, "longestPlaylists",
                    List.of("Playlist", "Tracks", "Minutes"), Records::longestPlaylists),
            new Question("Which tracks are on the most playlists?", Records.class, "onMostPlaylists",
                    List.of("Track", "Album", "Playlists"), Records::onMostPlaylists),
            new Question("Which artists play in three genres or more?", Records.class, "severalGenres",
                    List.of("Artist", "Genres", "Which"), Records::severalGenres),
            new Question("Which artists have no album?", ArtistFinders.class, "withoutAlbum",
                    List.of("Artist"), Records::withoutAlbum),
            new Question("Which tracks were composed by the one who plays them, alone?", Records.class, "ownMusic",
                    List.of("Track", "Album", "Composer"), Records::ownMusic),
            new Question("Which playlists are empty?", Records.class, "emptyPlaylists",
                    List.of("Number", "Playlist"), Records::emptyPlaylists));

    private Records() {}

    private static List<List<@Nullable Object>> longestPlaylists(Session session) {
        List<Playlist> longest = session.select(playlist)
                .with(selectIn(playlist.tracks()))
                .orderBy(playlist.tracks().count().desc(), playlist.id.asc())
                .limit(5)
                .list();
        Rows rows = new Rows();
        for (Playlist each : longest) {
            long milliseconds = each.tracks().stream().mapToLong(Track::milliseconds).sum();
            rows.add(each.name(), each.tracks().size(), milliseconds / 60_000);
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> onMostPlaylists(Session session) {
        List<Track> found = session.select(track)
                .with(selectIn(track.playlists()), joined(track.album()))
                .orderBy(track.playlists().count().desc(), track.id.asc())
                .limit(10)
                .list();
        Rows rows = new Rows();
        for (Track each : found) {
            rows.add(each.name(), each.album().title(), each.playlists().size());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> severalGenres(Session session) {
        List<Artist> artists = session.select(artist)
                .where(artist.albums().any())
                .with(selectIn(artist.albums())
                        .with(selectIn(album.tracks()).with(joined(track.genre()))))
                .orderBy(artist.id)
                .list();
        Rows rows = new Rows();
        for (Artist each : artists) {
            TreeSet<String> genres = new TreeSet<>();
            for (Album album : each.albums()) {
                album.tracks().forEach(track -> genres.add(track.genre().name()));
            }
            if (genres.size() >= 3) {
                rows.add(each.name(), genres.size(), String.join(", ", genres));
            }
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> withoutAlbum(Session session) {
        Rows rows = new Rows();
        for (Artist each : new ArtistFinders(session).withoutAlbum()) {
            rows.add(each.name());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> ownMusic(Session session) {
        List<Track> tracks = session.select(track)
                .where(track.composer.eq(track.album().artist().name))
                .with(joined(track.album()))
                .orderBy(track.id)
                .list();
        Rows rows = new Rows();
        for (Track each : tracks) {
            rows.add(each.name(), each.album().title(), each.composer());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> emptyPlaylists(Session session) {
        Rows rows = new Rows();
        session.select(playlist)
                .where(playlist.tracks().none())
                .orderBy(playlist.id)
                .forEach(each -> rows.add(each.id(), each.name()));
        return rows.list();
    }
}
