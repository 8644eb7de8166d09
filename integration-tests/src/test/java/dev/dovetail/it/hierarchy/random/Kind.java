package dev.dovetail.it.hierarchy.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity type: of its own, or a level of a hierarchy. */
final class Kind {
    final String name;
    final @Nullable Kind parent;
    final boolean joined;
    final List<Kind> below = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    /** Whether the application assigns the identifiers. Decided for a root. */
    boolean assigned;
    /** Whether the rows have a version. Decided for a root. */
    boolean versioned;

    Kind(String name, @Nullable Kind parent, boolean joined) {
        this.name = name;
        this.parent = parent;
        this.joined = joined;
        if (parent != null) {
            parent.below.add(this);
        }
    }

    boolean isA(Kind other) {
        return this == other || parent != null && parent.isA(other);
    }

    boolean isLeaf() {
        return below.isEmpty();
    }

    Kind root() {
        return parent == null ? this : parent.root();
    }

    /** Returns the fields of this kind, and those that it inherits. */
    List<Field> allFields() {
        List<Field> all = parent == null ? new ArrayList<>() : parent.allFields();
        all.addAll(fields);
        return all;
    }

    /** Returns this kind and those below. */
    List<Kind> all() {
        List<Kind> all = new ArrayList<>(List.of(this));
        below.forEach(each -> all.addAll(each.all()));
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
