// Generated from Setting.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Setting} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class SettingDao {
    private final Session session;

    /** Works within {@code session}. */
    public SettingDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Setting find(Long id) {
        return session.find(Setting_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Setting get(Long id) {
        return session.get(Setting_.TYPE, id);
    }

    /** The objects whose {@link Setting#applicationId()} refers to the same {@link Application}. */
    public List<Setting> findByApplicationId(Long applicationId) {
        return select().where(Setting_.setting.applicationId.eq(applicationId)).list();
    }

    /** All objects. */
    public List<Setting> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Setting add(Setting setting) {
        return session.add(setting);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Setting setting) {
        session.delete(setting);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Setting_.setting.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Setting> select() {
        return session.select(Setting_.setting);
    }
}
