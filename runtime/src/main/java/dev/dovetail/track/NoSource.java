package dev.dovetail.track;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.List;

/** The lazy source of entities without a session, which cannot load. */
enum NoSource implements LazySource {
    INSTANCE;

    /** Returns a unit of work that was never open, for entities that are read without a session. */
    static UnitOfWork noSession() {
        UnitOfWork none = new UnitOfWork(INSTANCE);
        none.close();
        return none;
    }

    @Override
    public Dialect dialect() {
        throw new IllegalStateException("There is no session, and so no database.");
    }

    @Override
    public EntityTypes types() {
        return new EntityTypes();
    }

    @Override
    public void loadAttributes(Tracked object) {
        throw new IllegalStateException(ObjectTracking.describe(object) + " belongs to no session.");
    }

    @Override
    public void loadRelationship(Tracked object, RelationshipMapping relationship) {
        throw new IllegalStateException(ObjectTracking.describe(object) + " belongs to no session.");
    }

    @Override
    public List<Tracked> loadReferring(RelationshipMapping reference, List<Object> keys) {
        return List.of();
    }
}
