package dev.dovetail.session;

import dev.dovetail.flush.FormerState;
import dev.dovetail.flush.PlannedChange;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.query.Column;
import dev.dovetail.query.EmbeddedPath;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.Properties;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A changed entity, with the values that its row has before the flush.
 *
 * @param <E> the entity
 */
public final class FlushChange<E> {
    private final Session session;
    private final PlannedChange change;
    private final Tracked entity;

    FlushChange(Session session, PlannedChange change) {
        this.session = session;
        this.change = change;
        this.entity = change.entity();
    }

    /** Returns the entity. */
    @SuppressWarnings("unchecked")
    public E entity() {
        return (E) entity;
    }

    /** Returns the type of the entity. */
    public EntityType<?> type() {
        return entity.$type();
    }

    /**
     * Returns the changed attributes, in declaration order. A foreign key is among them if it was set by value; if its
     * reference was set, see {@link #relationships}.
     */
    public List<Attribute> attributes() {
        return type().attributes().stream().filter(each -> change.isChanged(each.index())).toList();
    }

    /** Returns the changed relationships, in declaration order: references to another entity, and collections. */
    public List<Relationship> relationships() {
        EntityMapping<?> type = entity.$type();
        return type.relationships().stream()
                .filter(each -> change.isChanged(((RelationshipMapping) each).index())).toList();
    }

    /** Returns whether {@code attribute} has changed. */
    public boolean isChanged(Attribute attribute) {
        return change.isChanged(Properties.index(entity, attribute));
    }

    /** Returns whether {@code relationship} has changed. */
    public boolean isChanged(Relationship relationship) {
        return change.isChanged(Properties.index(entity, relationship));
    }

    /** Returns whether the property of {@code column} has changed: {@code isChanged(Post_.post.title)}. */
    public boolean isChanged(Column<E, ?> column) {
        return isChanged(column.attribute());
    }

    /** Returns whether a component of the embedded record has changed: {@code isChanged(User_.user.home())}. */
    public boolean isChanged(EmbeddedPath<E, ?> record) {
        return record.attributes().stream().anyMatch(this::isChanged);
    }

    /** Returns the value of {@code attribute} before. Reads it if it was set before it was loaded. */
    public @Nullable Object before(Attribute attribute) {
        Properties.index(entity, attribute);
        return FormerState.of(session.parts().work, entity, attribute);
    }

    /** Returns the value of the property of {@code column} before. Reads it if it was set before it was loaded. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T before(Column<E, T> column) {
        return (T) before(column.attribute());
    }

    /** Returns the embedded record before. */
    public <V> @Nullable V before(EmbeddedPath<E, V> record) {
        return record.recordOf(this::before);
    }

    /**
     * Returns the entity to which {@code relationship} led before, or null if it led to none.
     *
     * @throws IllegalArgumentException if {@code relationship} is a collection; see {@link #added} and {@link #removed}
     */
    public @Nullable Object before(Relationship relationship) {
        RelationshipMapping reference = reference(relationship);
        Object before = FormerState.of(session.parts().work, entity, reference);
        return before == null || before instanceof Tracked ? before : session.findByKey(reference.target(), before);
    }

    /**
     * Returns the entity to which {@code relationship} leads after the flush, or null if to none. It differs from what
     * the entity says as yet if the flush deletes the entity that it refers to.
     *
     * @throws IllegalArgumentException if {@code relationship} is a collection
     */
    public @Nullable Object after(Relationship relationship) {
        int index = reference(relationship).index();
        return change.isChanged(index) ? change.after(index) : Properties.get(entity, relationship);
    }

    /** Returns the members that were added to a collection. */
    public List<Object> added(Relationship relationship) {
        CollectionState members = members(relationship);
        return members == null ? List.of() : list(members.added());
    }

    /** Returns the members that were removed from a collection. */
    public List<Object> removed(Relationship relationship) {
        CollectionState members = members(relationship);
        return members == null ? List.of() : list(members.removed());
    }

    private RelationshipMapping reference(Relationship relationship) {
        Properties.index(entity, relationship);
        if (relationship.kind().isToMany()) {
            throw new IllegalArgumentException(relationship + " is a collection; write added(...) and removed(...).");
        }
        return (RelationshipMapping) relationship;
    }

    private @Nullable CollectionState members(Relationship relationship) {
        Properties.index(entity, relationship);
        if (!relationship.kind().isToMany()) {
            throw new IllegalArgumentException(relationship + " is no collection; write before(...) and after(...).");
        }
        return CollectionState.ifPresent(entity, (RelationshipMapping) relationship);
    }

    private static List<Object> list(IdentityList members) {
        return Stream.<Object>of((Object[]) members.toArray()).toList();
    }

    @Override
    public String toString() {
        return entity + " " + attributes() + relationships();
    }
}
