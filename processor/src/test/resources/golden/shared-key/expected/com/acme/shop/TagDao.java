// Generated from Tag.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Tag} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class TagDao extends Dao<Tag, Tuple2<Long, Long>> {
    /** Creates a DAO that works in {@code session}. */
    public TagDao(Session session) {
        super(session, Tag_.tag);
    }

    /** Returns the entity with this identifier, or null if there is none. */
    public @Nullable Tag find(Long tenantId, Long id) {
        return find(new Tuple2<>(tenantId, id));
    }

    /**
     * Returns the entity with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Tag get(Long tenantId, Long id) {
        return get(new Tuple2<>(tenantId, id));
    }

    /** Returns whether there is a row with this identifier. */
    public boolean exists(Long tenantId, Long id) {
        return exists(new Tuple2<>(tenantId, id));
    }

    /** Returns the entities whose {@link Tag#tenantId()} refers to the same {@link Tenant}. */
    public List<Tag> findByTenantId(Long tenantId) {
        return select().where(Tag_.tag.tenantId.eq(tenantId)).list();
    }
}
