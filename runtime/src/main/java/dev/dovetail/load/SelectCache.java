package dev.dovetail.load;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.query.FetchNode;
import dev.dovetail.query.KeyedSelect;
import dev.dovetail.sql.Dialect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches the SQL of lazy loads for all sessions of a database. */
public final class SelectCache {
    private final Dialect dialect;
    private final Map<EntityType<?>, List<FetchNode>> defaults = new ConcurrentHashMap<>();
    private final Map<EntityType<?>, KeyedSelect> byId = new ConcurrentHashMap<>();
    private final Map<Relationship, KeyedSelect> byRelationship = new ConcurrentHashMap<>();

    /** Empty. */
    public SelectCache(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What the mapping loads with objects of a type. */
    List<FetchNode> defaults(EntityType<?> type) {
        List<FetchNode> known = defaults.get(type);
        if (known == null) {
            known = FetchNode.defaults(type);
            defaults.put(type, known);
        }
        return known;
    }

    /** Selects objects by identifier, with what their mapping loads at once. */
    KeyedSelect byId(EntityType<?> type) {
        KeyedSelect known = byId.get(type);
        if (known == null) {
            known = KeyedSelect.of(type, type.idIndexes(), defaults(type), dialect);
            byId.put(type, known);
        }
        return known;
    }

    /** Selects what a relationship leads to, with {@code fetches}. */
    KeyedSelect of(Relationship relationship, List<FetchNode> fetches) {
        if (!fetches.equals(defaults(relationship.target()))) {
            return KeyedSelect.of(relationship, fetches, dialect);
        }
        KeyedSelect known = byRelationship.get(relationship);
        if (known == null) {
            known = KeyedSelect.of(relationship, fetches, dialect);
            byRelationship.put(relationship, known);
        }
        return known;
    }
}
