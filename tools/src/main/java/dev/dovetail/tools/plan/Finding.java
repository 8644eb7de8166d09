package dev.dovetail.tools.plan;

/**
 * Something of the database that the entities do not have, or have in another way.
 *
 * @param place the table, or the table and the column, as messages name it
 * @param text what it is, why, and what to do
 */
public record Finding(String place, String text) {
    /** Takes the quotes of exact names off. */
    public Finding {
        place = place.replace("\"", "");
    }

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
