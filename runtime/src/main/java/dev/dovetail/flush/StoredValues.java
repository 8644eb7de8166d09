package dev.dovetail.flush;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts values that are about to be written to the form in which their columns store them, for example rounded. The
 * plan then compares identifiers, unique values and foreign keys as the database will. A change without effect on the
 * row is dropped.
 */
final class StoredValues {
    private final UnitOfWork work;
    private final Dialect dialect;

    StoredValues(UnitOfWork work, Dialect dialect) {
        this.work = work;
        this.dialect = dialect;
    }

    /** Converts the values of the pending and modified entities. */
    void settle() {
        EntityMapping<?> type = null;
        List<Attribute> loose = List.of();
        IdentityList pending = work.pending();
        for (int i = 0; i < pending.size(); i++) {
            Tracked row = pending.get(i);
            if (row.$type() != type) {
                type = row.$type();
                loose = type.inserted().loose();
            }
            if (!loose.isEmpty()) {
                round(row, loose);
            }
        }
        IdentityList modified = work.modified();
        for (int i = 0; i < modified.size(); i++) {
            Tracked row = modified.get(i);
            Changes changes = row.$changes();
            if (changes != null && !row.$type().inserted().loose().isEmpty()) {
                settle(row, changes, row.$type().inserted().loose());
            }
        }
    }

    private void round(Tracked row, List<Attribute> loose) {
        for (Attribute attribute : loose) {
            if (attribute.isRounded()) {
                round(row, attribute);
            }
        }
    }

    private @Nullable Object round(Tracked row, Attribute attribute) {
        Object value = row.$get(attribute.index());
        Object held = attribute.rounded(value, dialect);
        if (held != value) {
            row.$set(attribute.index(), held);
        }
        return held;
    }

    private void settle(Tracked row, Changes changes, List<Attribute> loose) {
        for (Attribute attribute : loose) {
            if (changes.contains(attribute.index())) {
                Object held = round(row, attribute);
                if (UpdatePlanner.isSame(attribute, changes.before(attribute.index()), held)) {
                    changes.forget(attribute.index());
                }
            }
        }
    }
}
