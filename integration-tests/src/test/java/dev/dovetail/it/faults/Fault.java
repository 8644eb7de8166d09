package dev.dovetail.it.faults;

/**
 * Which call of JDBC fails, and how.
 *
 * @param kind what it throws
 * @param at the number of the call, from 1
 * @param persistent whether all calls after it fail as well
 * @param after whether the call has done its work before it fails
 */
record Fault(Kind kind, int at, boolean persistent, boolean after) {
    /** Fails with none. */
    static final Fault NONE = new Fault(Kind.SQL, 0, false, false);

    boolean hits(int call) {
        return at > 0 && (call == at || persistent && call > at);
    }

    @Override
    public String toString() {
        return kind + " at call " + at + (persistent ? " and from then on" : "") + (after ? ", after its work" : "");
    }
}
