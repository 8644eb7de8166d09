package dev.dovetail.flush;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.VersionTimes;
import dev.dovetail.track.ObjectTracking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Generates and reads versions for optimistic locking. An integer is 1 after the insert and grows by 1 with each
 * update. A time is that of the flush. The database may make the version instead.
 */
final class Versions {
    private final VersionTimes times;

    Versions(Dialect dialect) {
        this.times = new VersionTimes(dialect);
    }

    /** Returns the version in the table of {@code type}, or null. Of joined types only the root has it. */
    static @Nullable Attribute of(EntityMapping<?> type) {
        return type.parent() != null && type.isJoined() ? null : type.version();
    }

    /** Returns whether statements write the version of {@code type}. */
    static boolean isWritten(EntityMapping<?> type) {
        Attribute version = of(type);
        return version != null && version.writes().updated();
    }

    /** Returns whether the type has a version that the database makes. */
    static boolean isMade(EntityMapping<?> type) {
        Attribute version = of(type);
        return version != null && !version.writes().updated();
    }

    /** Returns the version of an inserted row. */
    Object first(Attribute version) {
        return VersionTimes.isTime(version.type()) ? times.first(version.type(), version.digits())
                 : boxed(version.type(), 1);
    }

    /** Returns the version that the row has in the database. Loads it if it is not loaded. */
    static @Nullable Object stored(Tracked row, Attribute version) {
        if (!ObjectTracking.isLoaded(row, version.index())) {
            ObjectTracking.load(row, version.index());
        }
        Changes changes = row.$changes();
        Object before = changes != null && changes.contains(version.index())
                ? changes.before(version.index())
                : row.$get(version.index());
        return before == Changes.UNKNOWN ? row.$get(version.index()) : before;
    }

    /**
     * Loads unknown versions before the first row is written, because a row that is read later may be partly written.
     */
    static void read(List<FlushStep> steps) {
        for (FlushStep step : steps) {
            if (step instanceof FlushStep.UpdateRows updates && !updates.isPart()) {
                read(updates.type(), updates.rows());
            } else if (step instanceof FlushStep.DeleteRows deletes) {
                read(deletes.type(), deletes.rows());
            } else if (step instanceof FlushStep.SwitchRows switches) {
                read(switches.type(), switches.former());
            }
        }
    }

    private static void read(EntityMapping<?> type, List<Tracked> rows) {
        Attribute version = of(type);
        if (version == null) {
            return;
        }
        for (Tracked row : rows) {
            if (!ObjectTracking.isLoaded(row, version.index()) && !UpdateBinding.isNew(row)) {
                ObjectTracking.load(row, version.index());
            }
        }
    }

    /** Returns the version after the next update of {@code row}. */
    Object next(Tracked row, Attribute version) {
        Object stored = stored(row, version);
        if (VersionTimes.isTime(version.type())) {
            return times.next(version.type(), version.digits(), stored);
        }
        return boxed(version.type(), stored instanceof Number number ? number.longValue() + 1 : 1);
    }

    /** Sets the version of {@code row} after its update. */
    void advance(Tracked row) {
        Attribute version = row.$type().version();
        if (version != null) {
            row.$set(version.index(), next(row, version));
        }
    }

    private static Object boxed(ColumnType type, long value) {
        return switch (type) {
            case SHORT -> (Object) (short) value;
            case INT -> (Object) (int) value;
            default -> (Object) value;
        };
    }
}
