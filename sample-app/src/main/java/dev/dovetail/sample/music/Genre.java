package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of music. */
@Entity(table = "Genre")
public interface Genre {
    @Id
    @Column(name = "GenreId")
    Integer id();

    Genre id(Integer id);

    @Column(name = "Name", length = 120)
    @Nullable String name();

    Genre name(@Nullable String name);

    @OneToMany(backPopulates = "genre")
    List<Track> tracks();
}
