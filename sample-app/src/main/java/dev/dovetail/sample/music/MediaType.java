package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The format that a track is stored in. */
@Entity(table = "MediaType")
public interface MediaType {
    @Id
    @Column(name = "MediaTypeId")
    Integer id();

    MediaType id(Integer id);

    @Column(name = "Name", length = 120)
    @Nullable String name();

    MediaType name(@Nullable String name);

    @OneToMany(backPopulates = "mediaType")
    List<Track> tracks();
}
