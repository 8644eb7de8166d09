package dev.dovetail.it.random;

import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.model.Labelled;
import dev.dovetail.it.random.rows.Labels;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One end of a link, as the user reaches it: a property of an entity. */
final class Side {
    private final String name;
    private final Function<Labelled, @Nullable Object> getter;
    private final BiConsumer<Labelled, @Nullable Object> setter;
    private final boolean many;

    private Side(String name, boolean many, Function<Labelled, @Nullable Object> getter,
            BiConsumer<Labelled, @Nullable Object> setter) {
        this.name = name;
        this.many = many;
        this.getter = getter;
        this.setter = setter;
    }

    @SuppressWarnings("unchecked")
    static <E extends Labelled, T> Side one(String name, Function<E, @Nullable T> getter,
            BiConsumer<E, @Nullable T> setter) {
        return new Side(name, false, owner -> getter.apply((E) owner),
                (owner, value) -> setter.accept((E) owner, (T) value));
    }

    @SuppressWarnings("unchecked")
    static <E extends Labelled, C> Side many(String name, Function<E, C> getter, BiConsumer<E, C> setter) {
        return new Side(name, true, owner -> getter.apply((E) owner),
                (owner, value) -> setter.accept((E) owner, (C) value));
    }

    String name() {
        return name;
    }

    boolean isMany() {
        return many;
    }

    /** The value, by the public accessor. */
    @Nullable Object read(Labelled owner) {
        return getter.apply(owner);
    }

    /** The labels found there, by the public accessor; members that have expired stay so. */
    Set<String> labels(Labelled owner) {
        return Labels.in(getter.apply(owner));
    }

    /** Whether the property needs no load. */
    boolean isLoaded(Labelled owner) {
        return Labels.isLoaded((Tracked) owner, name);
    }

    /** The labels in the property's field; loads nothing, not even expired members. */
    Set<String> labelsInMemory(Labelled owner) {
        return Labels.inMemory((Tracked) owner, name, many);
    }

    @SuppressWarnings("unchecked")
    void add(Labelled owner, Labelled member) {
        if (!many) {
            setter.accept(owner, member);
        } else if (getter.apply(owner) instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(member.label(), member);
        } else {
            ((Collection<Object>) getter.apply(owner)).add(member);
        }
    }

    void remove(Labelled owner, Labelled member) {
        if (!many) {
            setter.accept(owner, null);
        } else if (getter.apply(owner) instanceof Map<?, ?> map) {
            map.remove(member.label());
        } else {
            ((Collection<?>) getter.apply(owner)).remove(member);
        }
    }

    void replace(Labelled owner, List<Labelled> members) {
        Object before = getter.apply(owner);
        if (before instanceof Map<?, ?>) {
            setter.accept(owner, members.stream().collect(Collectors.toMap(Labelled::label, member -> member,
                    (one, other) -> one, TreeMap::new)));
        } else {
            setter.accept(owner, before instanceof Set<?> ? new LinkedHashSet<>(members) : members);
        }
        if (getter.apply(owner) != before) {
            throw new AssertionError(name + " is another collection than before");
        }
    }

    String adding(String owner, String member) {
        if (!many) {
            return owner + "." + name + "(" + member + ");";
        }
        return name.equals("books")
                ? owner + ".books().put(" + member + ".label(), " + member + ");"
                : owner + "." + name + "().add(" + member + ");";
    }

    String removing(String owner, String member) {
        if (!many) {
            return owner + "." + name + "(null);";
        }
        return owner + "." + name + "().remove(" + member + (name.equals("books") ? ".label());" : ");");
    }
}
