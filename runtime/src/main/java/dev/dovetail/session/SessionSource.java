package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.EntityTypes;
import dev.dovetail.track.LazySource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads relationships and attributes of tracked entities lazily through their session. */
final class SessionSource implements LazySource {
    private final SessionParts parts;
    private final @Nullable LazyLoads repeated;
    private final Budgets budgets;
    private final EntityTypes types;
    private @Nullable LazyLoads watched;

    SessionSource(SessionParts parts, @Nullable LazyLoads repeated, Budgets budgets, EntityTypes types) {
        this.parts = parts;
        this.budgets = budgets;
        this.types = types;
        this.repeated = repeated == null ? null : repeated.fresh();
    }

    /** Sets the counter of lazy loads, and returns the former one. */
    @Nullable LazyLoads watch(@Nullable LazyLoads loads) {
        LazyLoads before = watched;
        watched = loads;
        return before;
    }

    @Override
    public Dialect dialect() {
        return parts.runner.dialect();
    }

    @Override
    public EntityTypes types() {
        return types;
    }

    @Override
    public void loadAttributes(Tracked object) {
        parts.transaction.using(() -> {
            parts.checkedAutoflush().beforeReading(object);
            parts.loader.attributes(object);
            return object;
        });
    }

    @Override
    public void loadRelationship(Tracked object, RelationshipMapping relationship) {
        parts.transaction.using(() -> {
            if (parts.checkedAutoflush().beforeLoading(object, relationship)) {
                parts.loader.relationship(object, relationship);
            } else {
                parts.loader.relationship(List.of(object), relationship);
            }
            return object;
        });
        if (repeated != null) {
            repeated.loaded(relationship);
        }
        if (watched != null) {
            watched.loaded(relationship);
        }
        StatementBudget budget = budgets.current();
        if (budget != null) {
            budget.loaded(relationship);
        }
    }

    @Override
    public List<Tracked> loadReferring(RelationshipMapping reference, List<Object> keys) {
        return parts.transaction.using(() -> parts.loader.referring(reference, keys));
    }
}
