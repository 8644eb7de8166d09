package dev.dovetail.it.made;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;
import java.time.Instant;

/** An entity whose identity the database always makes, and whose version is a time that Dovetail makes. */
@Entity(table = "stamps")
public interface Stamp {
    @Id
    @GeneratedValue
    @DatabaseGenerated(GenerationTime.ALWAYS)
    Long id();

    String text();

    Stamp text(String text);

    @Version
    Instant changed();
}
