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

/** Reads the result rows of a projection. */
abstract class ProjectionReader {
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

    /** What a row gives; to be completed where this {@link #waits}. */
    abstract @Nullable Object read(Row row);

    /**
     * Returns whether a row is only made when all have been read, since it has a part that comes by a further
     * statement.
     */
    boolean waits() {
        return false;
    }

    /** What was read of a row, once all is there. */
    @Nullable Object complete(@Nullable Object read) {
        return read;
    }

    /** All rows have been read: loads what comes by further statements. */
    void finish(Loader loader) {}

    /** Reads a value. */
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

    /** Reads several parts and makes one of them. */
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
