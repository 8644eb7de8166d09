package dev.dovetail.load;

import dev.dovetail.compiled.Maker;
import dev.dovetail.compiled.Part;
import dev.dovetail.compiled.ValueReader;
import dev.dovetail.generated.Row;
import dev.dovetail.track.UnitOfWork;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the result rows of a projection. */
abstract class PartReader {
    static PartReader of(Part part, UnitOfWork work) {
        if (part instanceof Part.Entity entity) {
            return new EntityReader(new Assembler(work, entity.type(), entity.column(), entity.fetches()));
        }
        if (part instanceof Part.Made made) {
            List<Part> parts = made.parts();
            PartReader[] readers = new PartReader[parts.size()];
            for (int i = 0; i < readers.length; i++) {
                readers[i] = of(parts.get(i), work);
            }
            return new MadeReader(readers, made.maker());
        }
        if (part instanceof Part.Listed listed) {
            return new ListReader(listed, work);
        }
        Part.Value value = (Part.Value) part;
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
    private static final class SingleReader extends PartReader {
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
    private static final class EntityReader extends PartReader {
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
    private static final class MadeReader extends PartReader {
        private final PartReader[] readers;
        private final Maker<?> maker;
        private final boolean waits;

        MadeReader(PartReader[] readers, Maker<?> maker) {
            this.readers = readers;
            this.maker = maker;
            this.waits = Arrays.stream(readers).anyMatch(PartReader::waits);
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
            for (PartReader reader : readers) {
                reader.finish(loader);
            }
        }
    }
}
