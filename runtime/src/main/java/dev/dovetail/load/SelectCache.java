package dev.dovetail.load;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches the SQL of lazy loads for all sessions of a database. */
public final class SelectCache {
    private final Dialect dialect;
    private final Map<EntityMapping<?>, List<FetchNode>> defaults = new ConcurrentHashMap<>();
    private final Map<EntityMapping<?>, KeyedSelect> byId = new ConcurrentHashMap<>();
    private final Map<RelationshipMapping, KeyedSelect> byRelationship = new ConcurrentHashMap<>();

    /** Empty. */
    public SelectCache(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What the mapping loads with objects of a type. */
    List<FetchNode> defaults(EntityMapping<?> type) {
        List<FetchNode> known = defaults.get(type);
        if (known == null) {
            known = FetchNode.defaults(type);
            defaults.put(type, known);
        }
        return known;
    }

    /** Selects objects by identifier, with what their mapping loads at once. */
    KeyedSelect byId(EntityMapping<?> type) {
        KeyedSelect known = byId.get(type);
        if (known == null) {
            known = KeyedSelect.of(type, type.idIndexes(), defaults(type), dialect);
            byId.put(type, known);
        }
        return known;
    }

    /** Selects what a relationship leads to, with {@code fetches}. */
    KeyedSelect of(RelationshipMapping relationship, List<FetchNode> fetches) {
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
