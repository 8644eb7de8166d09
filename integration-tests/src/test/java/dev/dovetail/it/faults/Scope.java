package dev.dovetail.it.faults;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How much is tried at each call. */
enum Scope {
    /** A few kinds, once. */
    PART(EnumSet.of(Kind.SQL, Kind.LOST), EnumSet.noneOf(Kind.class), false),
    /** Every kind, once and persistently, before and after the work of the call; what follows changes from call to call. */
    WHOLE(EnumSet.allOf(Kind.class), EnumSet.of(Kind.SQL, Kind.LOST, Kind.RUNTIME, Kind.ERROR), false),
    /** The same with everything that can follow, at each call. */
    LONG(EnumSet.allOf(Kind.class), EnumSet.allOf(Kind.class), true);

    /**
     * One way to try it.
     *
     * @param fault what fails
     * @param ending what follows
     */
    record Way(Fault fault, Ending ending) {}

    private final Set<Kind> once;
    private final Set<Kind> persistently;
    private final boolean allEndings;

    Scope(Set<Kind> once, Set<Kind> persistently, boolean allEndings) {
        this.once = once;
        this.persistently = persistently;
        this.allEndings = allEndings;
    }

    /** The ways to try the call of this number. */
    List<Way> ways(int at, boolean hasEffect) {
        List<Way> ways = new ArrayList<>();
        for (Kind kind : once) {
            add(ways, new Fault(kind, at, false, false));
            // Nothing stays of a transaction that is in the way of another one.
            if (hasEffect && this != PART && kind != Kind.CONFLICT) {
                add(ways, new Fault(kind, at, false, true));
            }
        }
        for (Kind kind : persistently) {
            add(ways, new Fault(kind, at, true, false));
        }
        return ways;
    }

    private void add(List<Way> ways, Fault fault) {
        Ending[] endings = Ending.values();
        if (fault.kind() == Kind.CONFLICT && !allEndings) {
            ways.add(new Way(fault, Ending.TRANSACT));
            return;
        }
        int turn = fault.at() + fault.kind().ordinal() + (fault.persistent() ? 1 : 0);
        for (Ending ending : endings) {
            if (allEndings || ending.ordinal() == turn % endings.length) {
                ways.add(new Way(fault, ending));
            }
        }
    }
}
