package dev.dovetail.catalog;

import java.util.Locale;

/**
 * The actions of a foreign key, and when the database checks it. {@code RESTRICT} is stored as {@code NO ACTION},
 * because the two only differ for deferred constraints, and MariaDB does not distinguish them.
 *
 * @param onDelete {@code NO ACTION}, {@code CASCADE}, {@code SET NULL} or {@code SET DEFAULT}
 * @param onUpdate one of the same words
 * @param match {@code SIMPLE}, {@code FULL} or {@code PARTIAL}
 * @param deferral when it is checked
 */
public record ReferenceRules(String onDelete, String onUpdate, String match, Deferral deferral) {
    /** The rules of a foreign key that says nothing. */
    public static final ReferenceRules NONE =
            new ReferenceRules("NO ACTION", "NO ACTION", "SIMPLE", Deferral.NOT_DEFERRABLE);

    /** When a foreign key is checked. */
    public enum Deferral {
        /** At the end of each statement. */
        NOT_DEFERRABLE,
        /** At the end of each statement, unless a transaction says {@code SET CONSTRAINTS ... DEFERRED}. */
        DEFERRABLE,
        /** At the end of the transaction. */
        INITIALLY_DEFERRED;

        /** Returns the deferral that a catalog describes with two answers, YES or NO. */
        public static Deferral of(String deferrable, String initiallyDeferred) {
            return initiallyDeferred.equals("YES") ? INITIALLY_DEFERRED
                    : deferrable.equals("YES") ? DEFERRABLE : NOT_DEFERRABLE;
        }
    }

    /** Replaces {@code RESTRICT}, and what a catalog says instead of {@code SIMPLE}. */
    public ReferenceRules {
        onDelete = action(onDelete);
        onUpdate = action(onUpdate);
        match = match.equals("FULL") || match.equals("PARTIAL") ? match : "SIMPLE";
    }

    private static String action(String word) {
        return word.equals("RESTRICT") || word.isEmpty() ? "NO ACTION" : word;
    }

    /** Returns the rules that are not those of {@link #NONE}, for example {@code " on delete cascade"}. */
    @Override
    public String toString() {
        String text = match.equals("SIMPLE") ? "" : " match " + match;
        text += onDelete.equals("NO ACTION") ? "" : " on delete " + onDelete;
        text += onUpdate.equals("NO ACTION") ? "" : " on update " + onUpdate;
        text += deferral == Deferral.NOT_DEFERRABLE ? "" : " " + deferral.name().replace('_', ' ');
        return text.toLowerCase(Locale.ROOT);
    }
}
