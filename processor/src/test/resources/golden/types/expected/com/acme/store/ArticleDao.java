// Generated from Article.java. Edit that file, not this one.
package com.acme.store;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Article} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ArticleDao extends Dao<Article, UUID> {
    /** Creates a DAO that works in {@code session}. */
    public ArticleDao(Session session) {
        super(session, Article_.article);
    }
}
