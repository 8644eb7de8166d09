// Generated from Setting.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Setting} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class SettingDao extends Dao<Setting, Long> {
    /** Creates a DAO that works in {@code session}. */
    public SettingDao(Session session) {
        super(session, Setting_.setting);
    }

    /** Returns the entities whose {@link Setting#applicationId()} refers to the same {@link Application}. */
    public List<Setting> findByApplicationId(Long applicationId) {
        return select().where(Setting_.setting.applicationId.eq(applicationId)).list();
    }
}
