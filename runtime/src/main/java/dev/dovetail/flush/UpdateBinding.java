package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the new values of each row that is updated, then the identifier and version that find it. */
final class UpdateBinding implements BatchBinding {
    private final FlushStep.UpdateRows step;
    private final List<Attribute> columns;
    private final List<Tracked> rows;
    private final @Nullable Versions versions;
    private final Placeholders held;

    /** Creates a binding of {@code rows} of {@code step}, with their versions unless {@code versions} is null. */
    UpdateBinding(FlushStep.UpdateRows step, List<Tracked> rows, @Nullable Versions versions, Placeholders held) {
        this.held = held;
        this.step = step;
        this.rows = rows;
        this.columns = step.columns();
        this.versions = versions;
    }

    /** Returns whether this flush inserted the row. */
    static boolean isNew(Tracked row) {
        return UnitOfWork.stateOf(row) == EntityState.PENDING;
    }

    @Override
    public void bind(int index, Parameters parameters) {
        Tracked row = rows.get(index);
        int position = 1;
        for (Attribute column : columns) {
            if (step.toNull()) {
                parameters.nullValue(position++, column.type());
            } else {
                row.$bind(column.index(), parameters, position++);
            }
        }
        Attribute version = Versions.of(step.type());
        if (versions != null && version != null && version.writes().updated()) {
            parameters.value(position++, versions.next(row, version), version.type());
        }
        position = key(row, held, parameters, position);
        if (versions != null && version != null) {
            parameters.value(position, Versions.stored(row, version), version.type());
        }
    }

    /** Binds the identifier that the row has in the database. Returns the next position. */
    static int key(Tracked row, Placeholders held, Parameters parameters, int first) {
        int position = first;
        for (Attribute id : row.$type().ids()) {
            Object placeholder = held.of(row, id);
            Object value = placeholder == null ? storedKey(row, id) : placeholder;
            parameters.value(position++, id.toColumn(value), id.type());
        }
        return position;
    }

    /** Returns the value of {@code id} in the database. */
    static @Nullable Object storedKey(Tracked row, Attribute id) {
        Changes changes = row.$changes();
        Object before = changes != null && changes.contains(id.index()) ? changes.before(id.index()) : Changes.UNKNOWN;
        return before == Changes.UNKNOWN ? row.$get(id.index()) : before;
    }
}
