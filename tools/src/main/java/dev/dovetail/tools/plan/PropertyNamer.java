package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.tools.name.JavaNames;
import dev.dovetail.tools.name.RoleNames;
import dev.dovetail.tools.name.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the properties of entities: columns first, then references to parents, then collections. */
final class PropertyNamer {
    private final Map<Link, String> sides = new HashMap<>();
    private final Map<Link, String> inverses = new HashMap<>();
    private final Map<Pairing, String> owned = new HashMap<>();
    private final Map<Pairing, String> others = new HashMap<>();

    /** Names everything. {@code links} has no keys of pure association tables. */
    PropertyNamer(Iterable<MappedTable> tables, List<Link> links, List<Pairing> pairings,
            KeptNames kept) {
        for (MappedTable table : tables) {
            columns(table, links.stream().filter(link -> link.child() == table).toList());
        }
        for (Link link : links) {
            sides.put(link, side(link));
        }
        pairings.forEach(pairing -> keep(pairing, kept));
        for (Link link : links) {
            inverses.put(link, inverse(link, links));
        }
        Rivals rivals = new Rivals(pairings, Set.copyOf(owned.keySet()));
        for (Pairing pairing : rivals.plainFirst()) {
            if (!owned.containsKey(pairing)) {
                owned.put(pairing, collection(pairing, pairing.own(), pairing.other(), rivals));
            }
            if (!others.containsKey(pairing)) {
                others.put(pairing, collection(pairing, pairing.other(), pairing.own(), rivals));
            }
        }
    }

    /** Keeps the names that an association has in files. */
    private void keep(Pairing pairing, KeptNames kept) {
        KeptNames.Sides sides = kept.sidesOf(pairing.table().name(), pairing.own().parent().type());
        if (sides != null && pairing.own().parent().names().takeIfFree(sides.owned())) {
            owned.put(pairing, sides.owned());
            if (!sides.other().isEmpty() && pairing.other().parent().names().takeIfFree(sides.other())) {
                others.put(pairing, sides.other());
            }
        }
    }

    private static void columns(MappedTable table, List<Link> links) {
        Map<String, List<String>> keys = new HashMap<>();
        for (Link link : links) {
            if (link.columns().size() == 1) {
                keys.put(link.columns().get(0), link.roles().key());
            }
        }
        int number = 1;
        for (CatalogColumn column : table.table().columns()) {
            List<String> words = keys.getOrDefault(column.name(), Words.of(column.name()));
            String name = JavaNames.property(Words.camel(words), "Value", "column" + number);
            table.name(column.name(), table.names().free(name));
            number++;
        }
    }

    private static String side(Link link) {
        List<String> side = link.roles().side();
        String parent = Words.camel(link.parent().words());
        String name = JavaNames.property(Words.camel(side), "Entity", "parent");
        boolean says = name.equals(parent);
        String more = says ? name + "Entity" : name + Words.capitalized(parent.isEmpty() ? "entity" : parent);
        return link.child().names().free(name, more);
    }

    private static String inverse(Link link, List<Link> links) {
        RoleNames roles = link.roles();
        List<String> children = link.isOneToOne() ? link.child().words() : Words.plural(link.child().words());
        boolean alone = links.stream()
                .filter(each -> each.child() == link.child() && each.parent() == link.parent()).count() == 1;
        List<String> names = new ArrayList<>();
        for (List<String> words : roles.inverse(children, alone, link.isSelf())) {
            names.add(JavaNames.property(Words.camel(words), "Rows", "children"));
        }
        return link.parent().names().free(names.toArray(String[]::new));
    }

    private static String collection(Pairing pairing, Link from, Link to, Rivals rivals) {
        List<String> side = to.roles().side();
        List<String> table = Words.plural(Words.of(pairing.table().name().name()));
        List<String> names = new ArrayList<>();
        boolean plain = rivals.isPlain(pairing);
        boolean role = !side.equals(to.parent().words());
        if (plain ? from.parent() != to.parent() || role : role && rivals.isAlone(pairing, to)) {
            names.add(Words.camel(Words.plural(side)));
        }
        if (!plain) {
            List<String> words = new ArrayList<>(Words.singular(Words.of(pairing.table().name().name())));
            words.addAll(Words.plural(side));
            names.add(Words.camel(words));
        } else if (from.parent() != to.parent()) {
            names.add(Words.camel(Words.plural(to.parent().words())));
        }
        names.add(Words.camel(table));
        List<String> both = new ArrayList<>(Words.of(pairing.table().name().name()));
        both.addAll(Words.plural(side));
        names.add(Words.camel(both));
        return from.parent().names().free(names.stream()
                .map(name -> JavaNames.property(name, "Rows", "pairs")).toArray(String[]::new));
    }

    /** Returns the property that reads the parent. */
    String sideOf(Link link) {
        return sides.getOrDefault(link, "");
    }

    /** Returns the property of the parent that reads the children. */
    String inverse(Link link) {
        return inverses.getOrDefault(link, "");
    }

    /** Returns the collection of the side that declares the association table. */
    String owned(Pairing pairing) {
        return owned.getOrDefault(pairing, "");
    }

    /** Returns the collection of the other side. */
    String other(Pairing pairing) {
        return others.getOrDefault(pairing, "");
    }
}
