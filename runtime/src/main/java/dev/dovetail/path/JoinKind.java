package dev.dovetail.path;

/** The kind of a join. */
public enum JoinKind {
    /** Keeps no row without a match. */
    INNER(" JOIN "),
    /** Keeps earlier rows without a match. */
    LEFT(" LEFT JOIN "),
    /** Keeps rows of the joined table without a match. */
    RIGHT(" RIGHT JOIN "),
    /** Keeps rows of both sides without a match. */
    FULL(" FULL JOIN ");

    private final String keywords;

    JoinKind(String keywords) {
        this.keywords = keywords;
    }

    /** Returns the keywords, with spaces around them. */
    public String keywords() {
        return keywords;
    }

    /** Returns whether the join keeps rows of the joined table without a match ({@code RIGHT}, {@code FULL}). */
    boolean keepsOwn() {
        return this == RIGHT || this == FULL;
    }

    /** Returns whether the join keeps earlier rows without a match in the joined table ({@code LEFT}, {@code FULL}). */
    boolean keepsBefore() {
        return this == LEFT || this == FULL;
    }
}
