// Generated from Article.java. Edit that file, not this one.
package com.acme.store;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Article} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class ArticleDao {
    private final Session session;

    /** Works within {@code session}. */
    public ArticleDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Article find(UUID id) {
        return session.find(Article_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Article get(UUID id) {
        return session.get(Article_.TYPE, id);
    }

    /** All objects. */
    public List<Article> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Article add(Article article) {
        return session.add(article);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Article article) {
        session.delete(article);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(UUID id) {
        return select().where(Article_.article.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Article> select() {
        return session.select(Article_.article);
    }
}
