package dev.dovetail.it.random;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.model.Labelled;
import dev.dovetail.session.Session;
import java.util.Set;
import java.util.TreeSet;

/** Compares memory and the database with the reference. */
final class Checks {
    private Checks() {}

    /** Every object's state, its name and its relationships as far as they are loaded. Loads nothing. */
    static void memory(World world, Reference reference) {
        for (String label : reference.labels(null)) {
            Labelled object = world.get(label);
            World.same("the state of " + label, reference.state(label), Session.stateOf(object));
            Tracked tracked = (Tracked) object;
            int name = tracked.$type().attribute("name").index();
            if ((tracked.$loaded() & EntityMapping.bit(name)) != 0) {
                World.same(label + ".name()", reference.memory().names().get(label), object.name());
            }
            for (Link link : Link.values()) {
                side(link, true, label, object, reference);
                side(link, false, label, object, reference);
            }
        }
    }

    private static void side(Link link, boolean first, String label, Labelled object, Reference reference) {
        Side side = link.side(first);
        if (side != null && link.type(first) == reference.type(label) && side.isLoaded(object)) {
            World.same(label + "." + side.name() + "(), as loaded", reference.memory().linked(link, first, label),
                    side.labelsInMemory(object));
        }
    }

    /** The rows, read by a second session in one of the ways of {@link Plan}, and counted by plain SQL. */
    static void database(Store store, Reference reference, int plan) {
        Rows rows = reference.flushed();
        try (Session second = store.dirty().openSession()) {
            for (Type type : reference.knownTypes()) {
                Set<String> labels = new TreeSet<>();
                for (Labelled object : Plan.of(type, plan, second)) {
                    labels.add(object.label());
                    World.same("the row " + object.label() + ".name", rows.names().get(object.label()), object.name());
                    row(object, type, rows, reference.knownTypes());
                }
                World.same("the rows of " + type, rows(rows, reference, type), labels);
            }
        }
        for (Link link : Link.values()) {
            if (link.pairs() && reference.knownTypes().contains(link.type(true))) {
                World.same("the number of rows of " + link, rows.pairs(link).size(), store.count(table(link)));
            }
        }
    }

    private static void row(Labelled object, Type type, Rows rows, Set<Type> known) {
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                Side side = link.side(first);
                if (side != null && link.type(first) == type && known.contains(link.type(!first))) {
                    World.same(object.label() + "." + side.name() + "(), by a second session",
                            rows.linked(link, first, object.label()), side.labels(object));
                }
            }
        }
    }

    static Set<String> rows(Rows rows, Reference reference, Type type) {
        Set<String> labels = new TreeSet<>(rows.names().keySet());
        labels.removeIf(label -> reference.type(label) != type);
        return labels;
    }

    private static String table(Link link) {
        return link.type(true).metadata().relationship(link.side(true).name()).association().table().name();
    }
}
