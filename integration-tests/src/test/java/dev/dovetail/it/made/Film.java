package dev.dovetail.it.made;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A film whose version is a time that a trigger makes. */
@Entity(table = "films")
public abstract class Film {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String title();

    public abstract Film title(String title);

    @Column(unique = true)
    public abstract @Nullable String place();

    public abstract Film place(@Nullable String place);

    @Version
    @Default("CURRENT_TIMESTAMP")
    @DatabaseGenerated(GenerationTime.ALWAYS)
    public abstract Instant lastUpdate();

    @OneToMany(backPopulates = "film")
    public abstract List<Listing> listings();

    static Film titled(String title) {
        return Film_.create().title(title);
    }
}
