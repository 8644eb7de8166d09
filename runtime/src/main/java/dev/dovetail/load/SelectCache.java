package dev.dovetail.load;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches the SELECTs of loads by identifier and of relationships. Thread-safe. All sessions of a database share one
 * instance.
 */
public final class SelectCache {
    private final Dialect dialect;
    private final Map<EntityMapping<?>, List<FetchNode>> defaults = new ConcurrentHashMap<>();
    private final Map<EntityMapping<?>, KeyedSelect> byId = new ConcurrentHashMap<>();
    private final Map<RelationshipMapping, KeyedSelect> byRelationship = new ConcurrentHashMap<>();

    /** Creates an empty cache. */
    public SelectCache(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the fetch nodes of the relationships that the mapping loads with entities of {@code type}. */
    List<FetchNode> defaults(EntityMapping<?> type) {
        List<FetchNode> known = defaults.get(type);
        if (known == null) {
            known = FetchNode.defaults(type);
            defaults.put(type, known);
        }
        return known;
    }

    /** Returns the SELECT of entities by identifier, with the relationships that their mapping loads with them. */
    KeyedSelect byId(EntityMapping<?> type) {
        KeyedSelect known = byId.get(type);
        if (known == null) {
            known = KeyedSelect.of(type, type.idIndexes(), defaults(type), dialect);
            byId.put(type, known);
        }
        return known;
    }

    /**
     * Returns the SELECT of the targets of {@code relationship}, with {@code fetches}. Cached only for the default
     * fetch nodes.
     */
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
