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
        "com.acme.blog.Avatar",
        "com.acme.blog.Post",
        "com.acme.blog.Topic",
        "com.acme.blog.User"
})
@Generated("dev.dovetail.processor.SchemaProcessor")
public final class BlogSchema {
    /** The schema; an entity comes after those that it refers to. */
    public static final Schema SCHEMA =
            new Schema("Blog", BlogSchema.class, "META-INF/dovetail/com.acme.blog.Blog", () -> List.of(
            Topic_.TYPE,
            User_.TYPE,
            Avatar_.TYPE,
            Post_.TYPE));

    private BlogSchema() {}
}
