// Generated from the entities of Config. Edit those, not this file.
package com.acme.config;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Config, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.config.Application",
        "com.acme.config.Server",
        "com.acme.config.Setting"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class ConfigSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Config", ConfigSchema.class, "META-INF/dovetail/com.acme.config.Config", () -> List.of(
            Application_.TYPE,
            Server_.TYPE,
            Setting_.TYPE));

    private ConfigSchema() {}
}
