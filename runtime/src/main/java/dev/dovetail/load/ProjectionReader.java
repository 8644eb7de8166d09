package dev.dovetail.load;

import dev.dovetail.compiled.Maker;
import dev.dovetail.compiled.ProjectionNode;
import dev.dovetail.compiled.ValueReader;
import dev.dovetail.generated.Row;
import dev.dovetail.track.UnitOfWork;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a node of a projection from result rows. A reader with nested lists returns intermediate values, which
 * {@link #complete} replaces after {@link #finish}.
 */
abstract class ProjectionReader {
    /** Returns the reader of {@code part}. */
    static ProjectionReader of(ProjectionNode part, UnitOfWork work) {
        if (part instanceof ProjectionNode.EntityNode entity) {
            return new EntityReader(new Assembler(work, entity.type(), entity.column(), entity.fetches()));
        }
        if (part instanceof ProjectionNode.CompositeNode made) {
            List<ProjectionNode> parts = made.parts();
            ProjectionReader[] readers = new ProjectionReader[parts.size()];
            for (int i = 0; i < readers.length; i++) {
                readers[i] = of(parts.get(i), work);
            }
            return new MadeReader(readers, made.maker());
        }
        if (part instanceof ProjectionNode.ListNode listed) {
            return new NestedListReader(listed, work);
        }
        ProjectionNode.ValueNode value = (ProjectionNode.ValueNode) part;
        return new SingleReader(value.reader(), value.column());
    }

    /**
     * Returns the value of this node in {@code row}. If {@link #waits}, the value must be passed to {@link #complete}
     * later.
     */
    abstract @Nullable Object read(Row row);

    /** Returns whether values are complete only after {@link #finish}, because they contain a nested list. */
    boolean waits() {
        return false;
    }

    /** Returns the value for what {@link #read} returned. Called after {@link #finish}. */
    @Nullable Object complete(@Nullable Object read) {
        return read;
    }

    /** Loads the relationships and nested lists that are loaded by separate SELECTs. Called after the last row. */
    void finish(Loader loader) {}

    /** Reads a column. */
    private static final class SingleReader extends ProjectionReader {
        private final ValueReader reader;
        private final int column;

        SingleReader(ValueReader reader, int column) {
            this.reader = reader;
            this.column = column;
        }

        @Override
        @Nullable Object read(Row row) {
            return reader.read(row, column);
        }
    }

    /** Reads an entity. */
    private static final class EntityReader extends ProjectionReader {
        private final Assembler assembler;

        EntityReader(Assembler assembler) {
            this.assembler = assembler;
        }

        @Override
        @Nullable Object read(Row row) {
            return assembler.read(row);
        }

        @Override
        void finish(Loader loader) {
            assembler.finish(loader);
        }
    }

    /** Reads several nodes and combines their values. */
    private static final class MadeReader extends ProjectionReader {
        private final ProjectionReader[] readers;
        private final Maker<?> maker;
        private final boolean waits;

        MadeReader(ProjectionReader[] readers, Maker<?> maker) {
            this.readers = readers;
            this.maker = maker;
            this.waits = Arrays.stream(readers).anyMatch(ProjectionReader::waits);
        }

        @Override
        @Nullable Object read(Row row) {
            @Nullable Object[] values = new @Nullable Object[readers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = readers[i].read(row);
            }
            return waits ? values : maker.make(values);
        }

        @Override
        boolean waits() {
            return waits;
        }

        @Override
        @Nullable Object complete(@Nullable Object read) {
            if (!waits) {
                return read;
            }
            @Nullable Object[] values = (@Nullable Object[]) Objects.requireNonNull(read);
            for (int i = 0; i < values.length; i++) {
                values[i] = readers[i].complete(values[i]);
            }
            return maker.make(values);
        }

        @Override
        void finish(Loader loader) {
            for (ProjectionReader reader : readers) {
                reader.finish(loader);
            }
        }
    }
}
