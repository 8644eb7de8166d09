package dev.dovetail.tools.plan;

import dev.dovetail.tools.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Several association tables between the same two tables. The one that is named after both has the plain names, so that
 * they do not depend on which others there are; the others are named after their tables.
 */
final class Rivals {
    private final List<Pairing> all;
    private final Set<Pairing> kept;

    /**
     * Creates rivals.
     *
     * @param kept those that have names already
     */
    Rivals(List<Pairing> all, Set<Pairing> kept) {
        this.all = List.copyOf(all);
        this.kept = kept;
    }

    /** Returns all pairings, those with plain names first. */
    List<Pairing> plainFirst() {
        List<Pairing> sorted = new ArrayList<>(all.stream().filter(this::isPlain).toList());
        all.stream().filter(each -> !isPlain(each)).forEach(sorted::add);
        return sorted;
    }

    /** Returns whether the collections of {@code pairing} are named after the tables that they lead to. */
    boolean isPlain(Pairing pairing) {
        List<Pairing> rivals = all.stream().filter(each -> isSame(each, pairing)).toList();
        if (rivals.size() == 1 || pairing.own().parent() == pairing.other().parent()) {
            return true;
        }
        if (rivals.stream().anyMatch(each -> !each.equals(pairing) && kept.contains(each))) {
            return false;
        }
        return rivals.stream().filter(Rivals::isNamedAfterBoth).findFirst().filter(pairing::equals).isPresent();
    }

    /** Returns whether no rival leads to the same table in the role of {@code to}. */
    boolean isAlone(Pairing pairing, Link to) {
        return all.stream().filter(each -> isSame(each, pairing) && !each.equals(pairing)).noneMatch(each ->
                (each.own().parent() == to.parent() ? each.own() : each.other()).roles().side()
                        .equals(to.roles().side()));
    }

    private static boolean isSame(Pairing a, Pairing b) {
        MappedTable own = b.own().parent();
        MappedTable other = b.other().parent();
        return a.own().parent() == own && a.other().parent() == other
                || a.own().parent() == other && a.other().parent() == own;
    }

    private static boolean isNamedAfterBoth(Pairing pairing) {
        String own = singular(pairing.own().parent().words());
        String other = singular(pairing.other().parent().words());
        String name = singular(Words.of(pairing.table().name().name()));
        return name.equals(own + other) || name.equals(other + own);
    }

    /** Returns the words, each in the singular, without gaps. */
    private static String singular(List<String> words) {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> Words.singular(List.of(word)).forEach(out::append));
        return out.toString();
    }
}
