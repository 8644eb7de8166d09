package dev.dovetail.query;

/** Which rows a join keeps that have no match. */
enum JoinKind {
    /** None. */
    INNER(" JOIN "),
    /** Those before it. */
    LEFT(" LEFT JOIN "),
    /** Those that it brings in. */
    RIGHT(" RIGHT JOIN "),
    /** Both. */
    FULL(" FULL JOIN ");

    private final String keywords;

    JoinKind(String keywords) {
        this.keywords = keywords;
    }

    /** The keywords, with blanks around them. */
    String keywords() {
        return keywords;
    }

    /** Whether a row without anything from before can stand in the result. */
    boolean keepsOwn() {
        return this == RIGHT || this == FULL;
    }

    /** Whether a row without anything of what is joined can stand in the result. */
    boolean keepsBefore() {
        return this == LEFT || this == FULL;
    }
}
