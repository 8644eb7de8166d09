package dev.dovetail.it.random.stored;

import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.rows.Labels;
import dev.dovetail.it.random.stored.model.Labelled;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One end of a link, as the user reaches it: a property of an entity. */
final class Side {
    private final String name;
    private final Function<Labelled, @Nullable Object> getter;
    private final @Nullable BiConsumer<Labelled, @Nullable Object> setter;

    private Side(String name, Function<Labelled, @Nullable Object> getter,
            @Nullable BiConsumer<Labelled, @Nullable Object> setter) {
        this.name = name;
        this.getter = getter;
        this.setter = setter;
    }

    @SuppressWarnings("unchecked")
    static <E extends Labelled, T> Side one(String name, Function<E, @Nullable T> getter,
            BiConsumer<E, @Nullable T> setter) {
        return new Side(name, owner -> getter.apply((E) owner),
                (owner, value) -> setter.accept((E) owner, (T) value));
    }

    @SuppressWarnings("unchecked")
    static <E extends Labelled> Side many(String name, Function<E, ? extends Collection<?>> getter) {
        return new Side(name, owner -> getter.apply((E) owner), null);
    }

    String name() {
        return name;
    }

    boolean isMany() {
        return setter == null;
    }

    /** The value, by the public accessor. */
    @Nullable Object read(Labelled owner) {
        return getter.apply(owner);
    }

    /** The labels found there, by the public accessor. */
    Set<String> labels(Labelled owner) {
        return Labels.in(getter.apply(owner));
    }

    boolean isLoaded(Labelled owner) {
        return Labels.isLoaded((Tracked) owner, name);
    }

    /** The labels in the property's field; loads nothing, not even expired members. */
    Set<String> labelsInMemory(Labelled owner) {
        return Labels.inMemory((Tracked) owner, name, isMany());
    }

    @SuppressWarnings("unchecked")
    void add(Labelled owner, Labelled member) {
        if (setter != null) {
            setter.accept(owner, member);
        } else {
            ((Collection<Object>) Objects.requireNonNull(getter.apply(owner))).add(member);
        }
    }

    void remove(Labelled owner, Labelled member) {
        if (setter != null) {
            setter.accept(owner, null);
        } else {
            ((Collection<?>) Objects.requireNonNull(getter.apply(owner))).remove(member);
        }
    }

    String adding(String owner, String member) {
        return owner + "." + name + (isMany() ? "().add(" + member + ");" : "(" + member + ");");
    }

    String removing(String owner, String member) {
        return owner + "." + name + (isMany() ? "().remove(" + member + ");" : "(null);");
    }
}
