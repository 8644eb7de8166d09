// Generated from the entities of Blog. Edit those, not this file.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.SchemaEntities;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The entities of Blog, and the statements that create and drop their tables. */
@NullMarked
@SchemaEntities({
        "com.acme.blog.Comment",
        "com.acme.blog.Post"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class BlogSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Blog", BlogSchema.class, "META-INF/dovetail/com.acme.blog.Blog", () -> List.of(
            Post_.TYPE,
            Comment_.TYPE));

    private BlogSchema() {}
}
