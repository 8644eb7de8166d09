package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Keys;
import dev.dovetail.track.Members;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Copies what an object holds onto the session's own object for the same row, along relationships that cascade it. */
final class Merge {
    private final Session session;
    private final UnitOfWork work;
    private final Map<Tracked, Tracked> merged = new IdentityHashMap<>();

    Merge(Session session, UnitOfWork work) {
        this.session = session;
        this.work = work;
    }

    Tracked merge(Tracked given) {
        Tracked known = merged.get(given);
        if (known != null) {
            return known;
        }
        if (UnitOfWork.of(given) == work) {
            merged.put(given, given);
            return given;
        }
        Tracked own = own(given);
        merged.put(given, own);
        copy(given, own);
        return own;
    }

    private Tracked own(Tracked given) {
        EntityType<?> type = given.$type();
        Object key = Keys.of(given);
        Tracked found = key == null ? null : session.findByKey(type, key);
        if (found != null) {
            return found;
        }
        Tracked made = (Tracked) type.newInstance();
        for (Attribute id : type.ids()) {
            made.$set(id.index(), given.$get(id.index()));
        }
        session.add(made);
        return made;
    }

    private void copy(Tracked given, Tracked own) {
        for (Attribute attribute : given.$type().attributes()) {
            int index = attribute.index();
            if (!attribute.isId() && Tracking.isLoaded(given, index)
                    && (!Tracking.isLoaded(own, index) || !Objects.deepEquals(own.$get(index), given.$get(index)))) {
                Tracking.changing(own, index);
                own.$set(index, given.$get(index));
            }
        }
        for (Relationship relationship : given.$type().relationships()) {
            int index = relationship.index();
            if (!relationship.cascades(Cascade.MERGE) || !Tracking.isLoaded(given, index)) {
                continue;
            }
            if (relationship.kind().isToMany()) {
                List<Object> content = new ArrayList<>();
                for (Tracked member : Members.of(given, relationship).items()) {
                    content.add(merge(member));
                }
                if (Members.of(given, relationship).isPartial()) {
                    if (!Tracking.isLoaded(own, index)) {
                        Tracking.load(own, index);
                    }
                    // What the given collection lacks is not gone.
                    for (Tracked member : Members.of(own, relationship).items()) {
                        content.add(member);
                    }
                }
                Tracking.replace(own, index, content);
            } else {
                Object target = given.$get(index);
                Tracking.refer(own, index, target == null ? null : merge((Tracked) target));
            }
        }
    }
}
