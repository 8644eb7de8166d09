package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of music for sale: {@code Album ──< Track >──< Playlist}, {@code Track ──< InvoiceLine}. */
@Entity(table = "Track")
public interface Track {
    @Id
    @Column(name = "TrackId")
    Integer id();

    Track id(Integer id);

    @Column(name = "Name", length = 200)
    String name();

    Track name(String name);

    @ForeignKey(Album.class)
    @Column(name = "AlbumId")
    @Nullable Integer albumId();

    @ManyToOne(backPopulates = "tracks")
    @Nullable Album album();

    Track album(@Nullable Album album);

    @ForeignKey(MediaType.class)
    @Column(name = "MediaTypeId")
    Integer mediaTypeId();

    @ManyToOne(backPopulates = "tracks")
    MediaType mediaType();

    Track mediaType(MediaType mediaType);

    @ForeignKey(Genre.class)
    @Column(name = "GenreId")
    @Nullable Integer genreId();

    @ManyToOne(backPopulates = "tracks")
    @Nullable Genre genre();

    Track genre(@Nullable Genre genre);

    @Column(name = "Composer", length = 220)
    @Nullable String composer();

    Track composer(@Nullable String composer);

    @Column(name = "Milliseconds")
    Integer milliseconds();

    Track milliseconds(Integer milliseconds);

    @Column(name = "Bytes")
    @Nullable Integer bytes();

    Track bytes(@Nullable Integer bytes);

    @Column(name = "UnitPrice", precision = 10, scale = 2)
    BigDecimal unitPrice();

    Track unitPrice(BigDecimal unitPrice);

    @OneToMany(backPopulates = "track")
    List<InvoiceLine> invoiceLines();

    @ManyToMany(backPopulates = "tracks")
    Set<Playlist> playlists();
}
