package dev.dovetail.load;

import dev.dovetail.compiled.ProjectionNode;
import dev.dovetail.jdbc.statement.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads the result rows of a projection in chunks, and loads the relationships of each chunk. */
final class ProjectionCursor implements Iterator<@Nullable Object> {
    private final ProjectionNode part;
    private final Loader loader;
    private final Rows rows;
    private List<@Nullable Object> chunk = List.of();
    private int next;
    private boolean ended;

    ProjectionCursor(ProjectionNode part, Loader loader, Rows rows) {
        this.part = part;
        this.loader = loader;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (next == chunk.size() && !ended) {
            ProjectionReader reader = ProjectionReader.of(part, loader.work());
            List<@Nullable Object> read = new ArrayList<>();
            while (read.size() < RootCursor.FETCH_SIZE && !ended) {
                if (rows.next()) {
                    read.add(reader.read(rows.row()));
                } else {
                    ended = true;
                    rows.close();
                }
            }
            reader.finish(loader);
            if (reader.waits()) {
                read.replaceAll(reader::complete);
            }
            chunk = read;
            next = 0;
        }
        return next < chunk.size();
    }

    @Override
    public @Nullable Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.get(next++);
    }
}
