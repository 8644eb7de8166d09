package dev.dovetail.validation;

import dev.dovetail.Dovetail;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.session.Session;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.util.List;

/** Validates of an entity what is in memory, and of a new one also what is missing. Never loads. */
final class LoadedOnly implements TraversableResolver {
    private final TraversableResolver others;

    LoadedOnly(TraversableResolver others) {
        this.others = others;
    }

    @Override
    public boolean isReachable(Object object, Path.Node node, Class<?> root, Path path, ElementType type) {
        return Dovetail.isEntity(object) ? isReachable(object, node.getName())
                : isReachableOfOther(object, node, root, path, type);
    }

    @Override
    public boolean isCascadable(Object object, Path.Node node, Class<?> root, Path path, ElementType type) {
        return Dovetail.isEntity(object) ? isReachable(object, node.getName())
                : others.isCascadable(object, node, root, path, type);
    }

    private boolean isReachableOfOther(Object object, Path.Node node, Class<?> root, Path path, ElementType type) {
        if (object instanceof Probe probe) {
            probe.asked();
        }
        return others.isReachable(object, node, root, path, type);
    }

    private static boolean isReachable(Object entity, String property) {
        EntityType<?> type = Dovetail.typeOf(entity);
        for (Relationship relationship : type.relationships()) {
            if (relationship.name().equals(property)) {
                return Dovetail.isLoaded(entity, relationship)
                        || isNew(entity) && !isKnownByKey(entity, (RelationshipMapping) relationship);
            }
        }
        List<Attribute> attributes = type.attributes().stream().filter(each -> each.name().equals(property)
                || each.name().startsWith(property + ".")).toList();
        return attributes.stream().allMatch(each -> Dovetail.isLoaded(entity, each))
                || isNew(entity) && attributes.stream().noneMatch(each -> comesLater(entity, type, each));
    }

    /**
     * Returns whether what is missing in {@code entity} will be missing in its row: it has none yet. An entity outside
     * a session that has an identifier may stand for a row, and lack what is not to be changed.
     */
    private static boolean isNew(Object entity) {
        EntityState state = Session.stateOf(entity);
        return state == EntityState.PENDING
                || state == EntityState.TRANSIENT && !Dovetail.typeOf(entity).ids().stream()
                        .allMatch(id -> Dovetail.isLoaded(entity, id) && Dovetail.get(entity, id) != null);
    }

    /** Returns whether the flush or the database gives the attribute a value. */
    private static boolean comesLater(Object entity, EntityType<?> type, Attribute attribute) {
        return !Dovetail.isLoaded(entity, attribute)
                && (attribute.keySource() != null || attribute.isVersion() || attribute.isDefaulted()
                        || attribute.writes().fetched()
                        || type.relationships().stream().anyMatch(each -> isKeyOf(attribute, each)
                                && Dovetail.isLoaded(entity, each) && Dovetail.get(entity, each) != null));
    }

    private static boolean isKeyOf(Attribute attribute, Relationship relationship) {
        if (relationship.kind().holdsKey()) {
            for (int index : ((RelationshipMapping) relationship).key()) {
                if (index == attribute.index()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether the target was set by its foreign key, and will be loaded by it. */
    private static boolean isKnownByKey(Object entity, RelationshipMapping relationship) {
        return Dovetail.typeOf(entity).attributes().stream().anyMatch(each -> isKeyOf(each, relationship)
                && Dovetail.isLoaded(entity, each) && Dovetail.get(entity, each) != null);
    }
}
