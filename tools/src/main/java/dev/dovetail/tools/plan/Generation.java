package dev.dovetail.tools.plan;

/**
 * How the values of a column are generated, if they are.
 *
 * @param kind when and how
 * @param text the sequence, the expression of a generated column, or nothing
 * @param step the number of keys for which one value of the sequence stands
 * @param defaultValue the default in SQL; empty if there is none or it cannot be written
 */
public record Generation(Kind kind, String text, long step, String defaultValue) {
    /** Nothing. */
    public static final Generation NONE = new Generation(Kind.NONE, "", 0, "");

    /** When and how the database makes a value. */
    public enum Kind {
        /** Never. */
        NONE,
        /** It numbers the rows in this identifier. */
        IDENTITY,
        /** The application takes the identifier from a sequence. */
        SEQUENCE,
        /** By an insert that leaves the column out. */
        INSERT,
        /** By inserts and updates: a trigger, or a generated column. */
        ALWAYS
    }
}
