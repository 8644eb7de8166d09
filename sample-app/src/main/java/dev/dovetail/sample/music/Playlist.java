package dev.dovetail.sample.music;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of tracks. Its association table {@code PlaylistTrack} needs no entity. */
@Entity(table = "Playlist")
public interface Playlist {
    @Id
    @Column(name = "PlaylistId")
    Integer id();

    Playlist id(Integer id);

    @Column(name = "Name", length = 120)
    @Nullable String name();

    Playlist name(@Nullable String name);

    @ManyToMany(
            backPopulates = "playlists",
            associationTable = @AssociationTable(
                    name = "PlaylistTrack", columns = "PlaylistId", inverseColumns = "TrackId"))
    Set<Track> tracks();
}
