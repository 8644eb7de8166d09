package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Iterates over the objects of an array that is no longer changed, and skips its holes. */
final class MemberSnapshot implements Iterator<Tracked> {
    private final @Nullable Tracked[] objects;
    private int place;
    private int left;

    MemberSnapshot(@Nullable Tracked[] objects, int start, int size) {
        this.objects = objects;
        this.place = start;
        this.left = size;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public Tracked next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        Tracked object = objects[place++];
        while (object == null) {
            object = objects[place++];
        }
        return object;
    }
}
