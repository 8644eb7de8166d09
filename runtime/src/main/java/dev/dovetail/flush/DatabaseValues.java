package dev.dovetail.flush;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.UpdateReturn;
import dev.dovetail.flush.FlushResult.MadeValues;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that the database makes in the rows of a flush. Those that a statement does not return expire after
 * the flush. A version is read at once, because a later read could see the version of another transaction.
 */
final class DatabaseValues {
    private record Unread(List<Tracked> rows, List<Attribute> attributes) {}

    private final Dialect dialect;
    /** Replaced by lists that can grow when there is something to remember: most types have no such attributes. */
    private List<Unread> unread = List.of();
    private List<MadeValues> made = List.of();
    private @Nullable IdentityList updated;

    DatabaseValues(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns whether an INSERT of {@code type} returns the value that the database makes of {@code attribute}. */
    static boolean isReturned(EntityMapping<?> type, Attribute attribute, Dialect dialect) {
        return type.root().returnsRows() && (attribute.writes().declared() || dialect.returnsTriggered());
    }

    /** Returns whether an INSERT returns {@code attribute}. */
    static boolean isInsertReturning(EntityMapping<?> type, Attribute attribute, Dialect dialect) {
        return returnsColumns(dialect) && isReturned(type, attribute, dialect);
    }

    /** Returns whether an INSERT returns columns besides the generated key. */
    static boolean returnsColumns(Dialect dialect) {
        return dialect.keyReturn().isReturning() || dialect.driverReturnsColumns();
    }

    /** Returns the attributes of {@code type} that an UPDATE reads back. */
    List<Attribute> returned(EntityMapping<?> type) {
        if (dialect.updateReturn() == UpdateReturn.NONE || type.inserted().refetched().isEmpty()) {
            return List.of();
        }
        return Levels.own(type, type.inserted().refetched()).stream().filter(each -> isReturned(type, each, dialect))
                .toList();
    }

    /** Records inserted rows, and expires what the INSERT has neither written nor returned. */
    void inserted(FlushStep.InsertRows step) {
        List<Attribute> fetched = Levels.own(step.type(), step.type().inserted().fetched());
        if (fetched.isEmpty()) {
            return;
        }
        List<Attribute> left = new ArrayList<>(fetched);
        left.removeAll(step.columns());
        made = made.isEmpty() ? new ArrayList<>() : made;
        made.add(new MadeValues(step.rows(), List.copyOf(left)));
        left.removeIf(each -> each.isId() || isInsertReturning(step.type(), each, dialect));
        expire(step.rows(), left);
    }

    /** Records updated rows, and expires what the UPDATE has made and not returned. */
    void updated(EntityMapping<?> type, List<Tracked> rows, List<Attribute> returned) {
        List<Attribute> left = new ArrayList<>(Levels.own(type, type.inserted().refetched()));
        left.removeAll(returned);
        expire(rows, left);
        for (Attribute attribute : returned) {
            if (attribute.index() < LoadedProperties.NEAR) {
                rows.forEach(row -> LoadedProperties.add(row, attribute.index()));
            }
        }
        if (Versions.isMade(type)) {
            IdentityList known = updated == null ? new IdentityList() : updated;
            rows.forEach(known::add);
            updated = known;
        }
    }

    /**
     * Returns {@code rows} in two parts: those that this flush has not updated yet, and the others. The version of the
     * latter was compared, and has a value that may not be known yet.
     */
    List<List<Tracked>> parts(List<Tracked> rows) {
        List<Tracked> fresh = new ArrayList<>(rows.size());
        List<Tracked> others = new ArrayList<>(0);
        for (Tracked row : rows) {
            (updated != null && updated.contains(row) ? others : fresh).add(row);
        }
        return List.of(fresh, others);
    }

    /** Returns what the database has made in inserted rows. */
    List<MadeValues> made() {
        return made;
    }

    private void expire(List<Tracked> rows, List<Attribute> attributes) {
        if (!attributes.isEmpty()) {
            unread = unread.isEmpty() ? new ArrayList<>() : unread;
            unread.add(new Unread(rows, attributes));
        }
    }

    /** Expires what was not returned, and reads versions. Called when the entities are persistent again. */
    void finish() {
        for (Unread each : unread) {
            for (Tracked row : each.rows()) {
                each.attributes().forEach(attribute -> LoadedProperties.remove(row, attribute.index()));
            }
        }
        for (Unread each : unread) {
            Attribute version = each.rows().isEmpty() ? null : each.rows().get(0).$type().version();
            if (version != null && each.attributes().contains(version)) {
                read(each.rows(), version);
            }
        }
    }

    private static void read(List<Tracked> rows, Attribute version) {
        for (Tracked row : rows) {
            if (!ObjectTracking.isLoaded(row, version.index())) {
                ObjectTracking.load(row, version.index());
            }
        }
    }
}
