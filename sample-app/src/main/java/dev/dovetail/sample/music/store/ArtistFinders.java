package dev.dovetail.sample.music.store;

import static dev.dovetail.sample.music.Artist_.artist;

import dev.dovetail.sample.music.Artist;
import dev.dovetail.sample.music.ArtistDao;
import dev.dovetail.session.Session;
import java.util.List;

/** The finders of artists that are not generated. */
final class ArtistFinders extends ArtistDao {
    ArtistFinders(Session session) {
        super(session);
    }

    /** Returns the artists that have no album. */
    List<Artist> withoutAlbum() {
        return select()
                .where(artist.albums().none())
                .orderBy(artist.id)
                .list();
    }
}
