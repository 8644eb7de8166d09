package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An artist who makes albums: {@code Artist ──< Album}. */
@Entity(table = "Artist")
public interface Artist {
    @Id
    @Column(name = "ArtistId")
    Integer id();

    Artist id(Integer id);

    @Column(name = "Name", length = 120)
    @Nullable String name();

    Artist name(@Nullable String name);

    @OneToMany(backPopulates = "artist")
    @OrderBy("id")
    List<Album> albums();
}
