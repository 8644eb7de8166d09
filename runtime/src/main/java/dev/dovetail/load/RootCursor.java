package dev.dovetail.load;

import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads the root entities of a query in chunks, and loads the relationships of each chunk. Keeps only one chunk in
 * memory.
 *
 * @param <E> the type of the root entity
 */
public final class RootCursor<E> implements Iterator<E>, AutoCloseable {
    /** The number of rows of a chunk. */
    static final int FETCH_SIZE = 500;

    private final QueryLoad load;
    private final SelectPlan<E> plan;
    private final Rows rows;
    private List<E> chunk = List.of();
    private int next;
    private boolean ended;

    RootCursor(QueryLoad load, SelectPlan<E> plan, Rows rows) {
        this.load = load;
        this.plan = plan;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (next == chunk.size() && !ended) {
            advance();
        }
        return next < chunk.size();
    }

    @SuppressWarnings("unchecked")
    private void advance() {
        Assembler assembler = load.assembler(plan);
        List<E> read = new ArrayList<>(FETCH_SIZE);
        while (read.size() < FETCH_SIZE && !ended) {
            if (rows.next()) {
                Tracked root = assembler.read(rows.row());
                if (root != null) {
                    read.add((E) root);
                }
            } else {
                ended = true;
                rows.close();
            }
        }
        assembler.finish(load.loader());
        chunk = read;
        next = 0;
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.get(next++);
    }

    @Override
    public void close() {
        ended = true;
        rows.close();
    }
}
