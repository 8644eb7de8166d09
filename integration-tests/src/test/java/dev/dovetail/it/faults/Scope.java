package dev.dovetail.it.faults;

import java.util.ArrayList;
import java.util.List;

/** How much is tried at each call. */
enum Scope {
    /** A few kinds, once. */
    PART,

    /** Values that cannot be bound, after which a session may go on: what it was to write is still there. */
    BINDING,

    /**
     * What the build tries: every kind, once and persistently, before and after the work of the call; what follows
     * changes from call to call. From {@link #WHOLE} it leaves out what proves nothing new. Both errors, and
     * persistently an error and an exception, take turns; conflicts come with statements and commits alone; of values
     * that are bound or read one after the other, those after the first fail in three ways.
     */
    MOST,

    /** Every kind at each call. */
    WHOLE,

    /** The same with everything that can follow, at each call. */
    LONG;

    private static final List<Kind> ERRORS = List.of(Kind.ERROR, Kind.STACK);
    private static final List<Kind> BROKEN = List.of(Kind.RUNTIME, Kind.ERROR);
    private static final List<Kind> REFUSED = List.of(Kind.SQL, Kind.LOST);

    /**
     * One way to try it.
     *
     * @param fault what fails
     * @param ending what follows
     */
    record Way(Fault fault, Ending ending) {}

    /** Whether it takes so long that it says how far it has come. */
    boolean isLong() {
        return this == WHOLE || this == LONG;
    }

    /** The ways to try the call of this number. */
    List<Way> ways(List<String> calls, int at) {
        List<Way> ways = new ArrayList<>();
        String call = calls.get(at - 1);
        switch (this) {
            case PART -> once(ways, at, REFUSED);
            case BINDING -> {
                if (call.startsWith("PreparedStatement.set")) {
                    ways.add(new Way(new Fault(Kind.RUNTIME, at, false, false), Ending.ROLLBACK));
                }
            }
            case MOST -> {
                if (at > 1 && isValue(call) && isValue(calls.get(at - 2))) {
                    once(ways, at, List.of(Kind.SQL, turn(at, BROKEN)));
                    persistently(ways, at, List.of(turn(at, REFUSED)));
                    break;
                }
                once(ways, at, List.of(Kind.SQL, Kind.LOST, Kind.RUNTIME, turn(at, ERRORS)));
                if (Effects.of(call) && (call.contains(".execute") || call.endsWith(".commit"))) {
                    once(ways, at, List.of(Kind.CONFLICT));
                }
                after(ways, at, call, List.of(Kind.SQL, Kind.LOST, turn(at, BROKEN)));
                persistently(ways, at, List.of(Kind.SQL, Kind.LOST, turn(at, BROKEN)));
            }
            case WHOLE, LONG -> {
                List<Kind> all = List.of(Kind.values());
                once(ways, at, all);
                after(ways, at, call, all);
                persistently(ways, at, this == LONG ? all : List.of(Kind.SQL, Kind.LOST, Kind.RUNTIME, Kind.ERROR));
            }
        }
        return ways;
    }

    private static Kind turn(int at, List<Kind> kinds) {
        return kinds.get(at % kinds.size());
    }

    private static boolean isValue(String call) {
        return call.startsWith("ResultSet.get") || call.startsWith("PreparedStatement.set");
    }

    private void once(List<Way> ways, int at, List<Kind> kinds) {
        for (Kind kind : kinds) {
            add(ways, new Fault(kind, at, false, false));
        }
    }

    /** Nothing stays of a transaction that is in the way of another one. */
    private void after(List<Way> ways, int at, String call, List<Kind> kinds) {
        for (Kind kind : kinds) {
            if (Effects.of(call) && kind != Kind.CONFLICT) {
                add(ways, new Fault(kind, at, false, true));
            }
        }
    }

    private void persistently(List<Way> ways, int at, List<Kind> kinds) {
        for (Kind kind : kinds) {
            add(ways, new Fault(kind, at, true, false));
        }
    }

    private void add(List<Way> ways, Fault fault) {
        Ending[] endings = Ending.values();
        if (fault.kind() == Kind.CONFLICT && this != LONG) {
            ways.add(new Way(fault, Ending.TRANSACT));
            return;
        }
        int turn = fault.at() + fault.kind().ordinal() + (fault.persistent() ? 1 : 0) + (fault.after() ? 2 : 0);
        for (Ending ending : endings) {
            if (this == LONG || ending.ordinal() == turn % endings.length) {
                ways.add(new Way(fault, ending));
            }
        }
    }
}
