package dev.dovetail.dialect;

import java.util.Locale;

/** The modes of H2, in which it resembles other databases. */
final class H2Modes {
    private H2Modes() {}

    /**
     * Returns the dialect of H2 in a mode.
     *
     * @param mode the name of the mode; empty if it is not known
     * @param h2 the dialect of H2 in its regular mode
     * @throws IllegalArgumentException if entities do not work in the mode
     */
    static Dialect dialect(String mode, Dialect h2) {
        return switch (mode.toUpperCase(Locale.ROOT)) {
            case "STRICT" -> H2PageDialect.INSTANCE;
            case "DERBY", "MSSQLSERVER" -> throw new IllegalArgumentException("H2 in the mode " + mode + " is not"
                    + " supported: it lets one row of a unique column be null, which one-to-one relationships need"
                    + " of many. Write MODE=REGULAR in the URL, or no mode.");
            case "ORACLE" -> throw new IllegalArgumentException("H2 in the mode " + mode + " is not supported: it"
                    + " stores an empty string as null. Write MODE=REGULAR in the URL, or no mode.");
            default -> h2;
        };
    }
}
