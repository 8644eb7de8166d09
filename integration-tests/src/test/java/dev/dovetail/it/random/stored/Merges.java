package dev.dovetail.it.random.stored;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges: of detached objects, of new ones with the key of a row, of graphs. */
final class Merges {
    private Merges() {}

    /**
     * Changes made to a detached object, and merged.
     *
     * @param theirs the name that a third session gives the row meanwhile; null where it does nothing
     */
    record Detached(String root, List<Edit> edits, @Nullable String theirs) implements Step {
        @Override
        public boolean expect(Reference reference) {
            if (!reference.commit() || !reference.allStored() || !reference.isPersistent(root)
                    || !edits.stream().allMatch(edit -> edit.owner().equals(root)
                            && edit.members().stream().allMatch(reference::isPersistent)) || isRepeated()) {
                return false;
            }
            if (theirs != null) {
                boolean renamed = !theirs.equals(reference.memory().value(root, Field.NAME))
                        && reference.set(root, Field.NAME, theirs) && reference.commit();
                if (!renamed || reference.type(root).isVersioned()) {
                    return renamed && reference.rollback();
                }
            }
            for (Edit edit : edits) {
                if (!edit.expect(reference)) {
                    return false;
                }
            }
            return reference.flush();
        }

        /** Whether a link is changed twice: a merge brings what comes of it, and nothing of what was between. */
        private boolean isRepeated() {
            List<Link> links = new ArrayList<>();
            for (Edit edit : edits) {
                Link link = edit instanceof Changes.Take take ? take.link()
                        : edit instanceof Changes.Drop drop ? drop.link() : null;
                if (link != null && links.contains(link)) {
                    return true;
                }
                links.add(link);
            }
            return false;
        }

        @Override
        public void run(World world) {
            world.commit();
            Map<String, Labelled> found = new LinkedHashMap<>();
            world.detached((other, objects) -> read(world, other, objects), found);
            if (theirs != null) {
                world.elsewhere(other -> world.in(other, root).name(theirs));
                world.session().expireAll();
            }
            edits.forEach(edit -> edit.apply(found::get));
            try {
                Object merged = world.session().merge(found.get(root));
                if (theirs != null && world.type(root).isVersioned()) {
                    throw new AssertionError("merge of a stale version is not refused");
                }
                World.same("the merged object", world.get(root), merged);
                world.session().flush();
            } catch (StaleObjectException e) {
                if (theirs == null || !world.type(root).isVersioned()) {
                    throw e;
                }
                // What was read must be forgotten all the same.
                world.session().withoutAutoflush(() -> world.session().find(Type.LAMP.metadata(), 0L));
                world.rollback();
            }
        }

        private void read(World world, Session other, Map<String, Labelled> objects) {
            Set<String> needed = new LinkedHashSet<>(List.of(root));
            edits.forEach(edit -> needed.addAll(edit.members()));
            needed.forEach(label -> objects.put(label, world.in(other, label)));
            edits.forEach(edit -> edit.load(objects::get));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "session.commit(); var d = detached(" + root + "); "
                    + (theirs == null ? "" : "elsewhere(() -> " + root + ".name(\"" + theirs + "\")); expireAll(); ")
                    + edits.stream().map(edit -> "d: " + edit).collect(Collectors.joining(" "))
                    + " session.merge(d); session.flush();";
        }
    }

    /** A new object with the key that a row has or will have, of which little is set. */
    record Keyed(String label, @Nullable String name, boolean named, @Nullable Link read) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.isInSession(label) && !reference.isDeleting(label) && reference.type(label).isNatural()
                    && List.of(label)
                    .equals(holders(reference, reference.type(label), key(reference.memory().of(label))))
                    && (!named || reference.set(label, Field.NAME, name));
        }

        @Override
        public void run(World world) {
            Labelled copy = world.type(label).metadata().newInstance();
            Labelled own = world.get(label);
            for (Field field : Field.of(world.type(label))) {
                if (field.isKey()) {
                    field.set(copy, field.text(own));
                }
            }
            if (named) {
                copy.name(name);
            }
            if (read != null) {
                read.side(false).read(copy);
            }
            World.same("the merged object", own, world.session().merge(copy));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "var c = newWithTheKeyOf(" + label + "); " + (named ? Field.NAME.java("c", name) + " " : "")
                    + (read == null ? "" : "read(c." + read.side(false).name() + "()); ") + "session.merge(c);";
        }
    }

    /** A new object with the key that a row has and will not have: a row of its own. */
    record Left(String label, Changes.Make made) implements Step {
        @Override
        public boolean expect(Reference reference) {
            if (!reference.flushed().has(label) || reference.type(label) != made.type()) {
                return false;
            }
            Map<Field, String> key = key(reference.flushed().of(label));
            return !key.isEmpty() && key.equals(key(made.values()))
                    && holders(reference, made.type(), key).isEmpty() && made.expect(reference);
        }

        @Override
        public void run(World world) {
            world.put(made.label(), world.session().merge(made.create()));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return made + " " + made.label() + " = session.merge(" + made.label() + ");";
        }
    }

    /** The values of the parts of the key. */
    static Map<Field, String> key(Map<Field, @Nullable String> values) {
        Map<Field, String> key = new EnumMap<>(Field.class);
        values.forEach((field, text) -> {
            if (field.isKey() && text != null) {
                key.put(field, text);
            }
        });
        return key;
    }

    /** The objects of the session that have a key in memory, and are not about to be deleted. */
    static List<String> holders(Reference reference, Type type, Map<Field, String> key) {
        return reference.labels(type).stream()
                .filter(label -> reference.isInSession(label) && !reference.isDeleting(label)
                        && key(reference.memory().of(label)).equals(key))
                .toList();
    }

    /** A new author with new books. */
    record Graph(Changes.Make author, List<Changes.Make> books) implements Step {
        @Override
        public boolean expect(Reference reference) {
            if (!author.expect(reference)) {
                return false;
            }
            for (Changes.Make book : books) {
                if (!book.expect(reference)) {
                    return false;
                }
            }
            return reference.add(author.label());
        }

        @Override
        public void run(World world) {
            Labelled made = author.create();
            for (Changes.Make book : books) {
                Link.BOOKS.side(false).add(made, book.create());
            }
            Author merged = (Author) world.session().merge(made);
            world.put(author.label(), merged);
            merged.books().forEach(book -> world.put(book.label(), book));
        }

        @Override
        public String toString() {
            return author + " " + books.stream().map(Object::toString).collect(Collectors.joining(" "))
                    + " session.merge(" + author.label() + ");";
        }
    }
}
