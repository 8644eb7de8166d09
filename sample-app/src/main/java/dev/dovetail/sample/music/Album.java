package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** An album: {@code Artist ──< Album ──< Track}. */
@Entity(table = "Album")
public interface Album {
    @Id
    @Column(name = "AlbumId")
    Integer id();

    Album id(Integer id);

    @Column(name = "Title", length = 160)
    String title();

    Album title(String title);

    @ForeignKey(Artist.class)
    @Column(name = "ArtistId")
    Integer artistId();

    @ManyToOne(backPopulates = "albums")
    Artist artist();

    Album artist(Artist artist);

    @OneToMany(backPopulates = "album")
    @OrderBy("id")
    List<Track> tracks();
}
