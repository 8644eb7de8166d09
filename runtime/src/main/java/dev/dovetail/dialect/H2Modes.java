package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.util.Locale;

/** The modes of H2, in which it resembles other databases, and its case of unquoted identifiers. */
final class H2Modes {
    static final String QUERY = "SELECT LISTAGG(SETTING_NAME || '=' || SETTING_VALUE, ';')"
            + " WITHIN GROUP (ORDER BY SETTING_NAME) FROM INFORMATION_SCHEMA.SETTINGS"
            + " WHERE SETTING_NAME IN ('DATABASE_TO_LOWER', 'DATABASE_TO_UPPER', 'MODE')";

    private H2Modes() {}

    /**
     * Returns the dialect of H2 with some settings.
     *
     * @param settings the result of {@link #QUERY}, or the name of the mode alone; empty if they are not known
     * @throws IllegalArgumentException if entities do not work in the mode
     */
    static Dialect dialect(String settings) {
        String mode = settings.substring(settings.lastIndexOf('=') + 1);
        Dialect h2 = H2Dialect.storing(stored(settings.toLowerCase(Locale.ROOT)));
        return switch (mode.toUpperCase(Locale.ROOT)) {
            case "STRICT" -> new H2PageDialect(h2);
            case "DERBY", "MSSQLSERVER" -> throw new IllegalArgumentException("H2 in the mode " + mode + " is not"
                    + " supported: it lets one row of a unique column be null, which one-to-one relationships need"
                    + " of many. Write MODE=REGULAR in the URL, or no mode.");
            case "ORACLE" -> throw new IllegalArgumentException("H2 in the mode " + mode + " is not supported: it"
                    + " stores an empty string as null. Write MODE=REGULAR in the URL, or no mode.");
            default -> h2;
        };
    }

    private static Folding stored(String settings) {
        if (settings.contains("database_to_lower=true")) {
            return Folding.LOWER;
        }
        return settings.contains("database_to_upper=false") ? Folding.NONE : Folding.UPPER;
    }
}
