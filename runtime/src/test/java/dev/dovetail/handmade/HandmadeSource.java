package dev.dovetail.handmade;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.EntityTypes;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.LazySource;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for a session: loads relationships from a map, and remembers what was loaded. */
public final class HandmadeSource implements LazySource {
    private final EntityTypes types = new EntityTypes();
    private final Map<String, List<HandmadeEntity>> rows = new HashMap<>();
    private final List<String> loads = new ArrayList<>();
    private final UnitOfWork work = new UnitOfWork(this);

    /** Returns the unit of work that loads from here. */
    public UnitOfWork work() {
        return work;
    }

    /** Returns what was loaded, for example {@code User.posts of ann}. */
    public List<String> loads() {
        return loads;
    }

    /** Returns the persistent entity of a row whose attributes are loaded: the identifier, the name and null. */
    public HandmadeEntity persistent(HandmadeType type, long id, String name) {
        HandmadeEntity entity = type.newInstance();
        entity.$set(type.property("id"), id);
        entity.$set(type.property("name"), name);
        entity.$loaded(type.attributeMask());
        work.keep(entity, id, work.newBatch());
        return entity;
    }

    /** Says what the database holds: the targets of a relationship. */
    public void stored(HandmadeEntity owner, String relationship, HandmadeEntity... targets) {
        rows.put(relationship + " of " + owner, List.of(targets));
    }

    @Override
    public Dialect dialect() {
        return Dialects.h2();
    }

    @Override
    public EntityTypes types() {
        return types;
    }

    @Override
    public void loadAttributes(Tracked object) {
        throw new AssertionError("All attributes of " + object + " are loaded.");
    }

    @Override
    public void loadRelationship(Tracked object, RelationshipMapping relationship) {
        loads.add(relationship + " of " + object);
        List<HandmadeEntity> targets = rows.getOrDefault(relationship.name() + " of " + object, List.of());
        if (!relationship.kind().isToMany()) {
            References.read(object, relationship, targets.isEmpty() ? null : targets.get(0));
            return;
        }
        IdentityList members = new IdentityList();
        targets.forEach(members::append);
        CollectionState.of(object, relationship).fill(members);
    }

    @Override
    public List<Tracked> loadReferring(RelationshipMapping reference, List<Object> keys) {
        loads.add(reference + " by " + keys);
        return List.of();
    }
}
