package dev.dovetail.sql;

import java.util.Locale;
import java.util.Set;

/** Quotes identifiers exactly when a database needs it: for reserved words, letters that it would fold, and signs. */
public final class Identifiers {
    private final char quote;
    private final Folding folding;
    private final Set<String> reserved;

    /**
     * The rules of one database.
     *
     * @param reserved the words that cannot be identifiers, in upper case
     */
    public Identifiers(char quote, Folding folding, Set<String> reserved) {
        this.quote = quote;
        this.folding = folding;
        this.reserved = reserved;
    }

    /** The identifier as statements write it. */
    public String quoted(String name) {
        return needsQuotes(name) ? quote + name.replace(String.valueOf(quote), "" + quote + quote) + quote : name;
    }

    /** The identifier as the database's catalogue shows it, once it was created under its written form. */
    public String stored(String name) {
        if (needsQuotes(name)) {
            return name;
        }
        return switch (folding) {
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case LOWER -> name.toLowerCase(Locale.ROOT);
            case NONE -> name;
        };
    }

    /** Whether {@code name} means something else to the database. */
    public boolean isReserved(String name) {
        return reserved.contains(name.toUpperCase(Locale.ROOT));
    }

    private boolean needsQuotes(String name) {
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                lower = true;
            } else if (c >= 'A' && c <= 'Z') {
                upper = true;
            } else if (i == 0 || c != '_' && (c < '0' || c > '9')) {
                return true;
            }
        }
        // A name in one case is written as it is where that case is folded to and from: users finds USERS.
        boolean folded = switch (folding) {
            case UPPER -> lower && upper;
            case LOWER -> upper;
            case NONE -> false;
        };
        return folded || name.isEmpty() || isReserved(name);
    }
}
