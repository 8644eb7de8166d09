package dev.dovetail.flush;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts a row's updates: 1 when inserted, one more at each update. */
final class Versions {
    private Versions() {}

    static Object first(Attribute version) {
        return boxed(version.type(), 1);
    }

    /** The version that the row has in the database, as it was read. */
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

    /** Reads the versions that are not known before the first row is written: a row read later may be half changed. */
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
        Attribute version = type.version();
        if (version == null) {
            return;
        }
        for (Tracked row : rows) {
            if (!ObjectTracking.isLoaded(row, version.index()) && !UpdateBinding.isNew(row)) {
                ObjectTracking.load(row, version.index());
            }
        }
    }

    static Object next(Tracked row, Attribute version) {
        Object stored = stored(row, version);
        return boxed(version.type(), stored instanceof Number number ? number.longValue() + 1 : 1);
    }

    /** The update has been written. */
    static void advance(Tracked row) {
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
