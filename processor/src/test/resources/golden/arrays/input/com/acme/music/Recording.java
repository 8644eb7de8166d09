package com.acme.music;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recording, with what only some databases hold. */
@Entity(table = "recordings")
@Index(value = "isrc", unique = true, name = "one_code_each")
public abstract class Recording {
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The code; whose constraint does not tell it by its name. */
    public abstract String isrc();

    public abstract Recording isrc(String isrc);

    public abstract String[] tags();

    public abstract Recording tags(String[] tags);

    @Check(value = "beats IS NULL OR CARDINALITY(beats) > 0", name = "has_beats")
    public abstract int @Nullable [] beats();

    public abstract Recording beats(int @Nullable [] beats);

    public abstract UUID @Nullable [] sources();

    public abstract Recording sources(UUID @Nullable [] sources);
}
