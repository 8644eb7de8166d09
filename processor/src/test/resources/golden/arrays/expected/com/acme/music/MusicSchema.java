// Generated from the entities of Music. Edit those, not this file.
package com.acme.music;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Music, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities("com.acme.music.Recording")
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class MusicSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Music", MusicSchema.class, "META-INF/dovetail/com.acme.music.Music", () -> List.of(
            Recording_.TYPE));

    private MusicSchema() {}
}
