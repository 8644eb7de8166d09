package dev.dovetail.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Quotes identifiers only if the database needs it: reserved words, names whose case it would change, and names with
 * special characters. A name in double quotes is exact: it is always quoted, without its own quotes. H2 and HSQLDB need
 * that for {@code "film"}, because an unquoted film is FILM there. Thread-safe.
 */
public final class Identifiers {
    /** The maximum number of cached names. A mapping has some hundred. */
    private static final int MOST = 10_000;

    private final char quote;
    private final Folding folding;
    private final Folding storing;
    private final Set<String> reserved;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    /**
     * Creates the rules of one database.
     *
     * @param quote the quote character
     * @param folding how the case of unquoted identifiers changes
     * @param reserved the reserved words, in upper case
     */
    public Identifiers(char quote, Folding folding, Set<String> reserved) {
        this(quote, folding, folding, reserved);
    }

    private Identifiers(char quote, Folding folding, Folding storing, Set<String> reserved) {
        this.quote = quote;
        this.folding = folding;
        this.storing = storing;
        this.reserved = reserved;
    }

    /**
     * Returns the rules of a database that is set to store unquoted identifiers in another case. They are written as
     * by these rules.
     */
    Identifiers storing(Folding stored) {
        return new Identifiers(quote, folding, stored, reserved);
    }

    /** Returns the identifier as it is written in statements. */
    public String quoted(String name) {
        String known = written.get(name);
        if (known != null) {
            return known;
        }
        String plain = plain(name);
        String made = isExact(name) || needsQuotes(name)
                ? quote + plain.replace(String.valueOf(quote), "" + quote + quote) + quote : name;
        if (written.size() < MOST) {
            written.put(name, made);
        }
        return made;
    }

    /** Returns identifiers as they are written in statements. */
    public List<String> quoted(List<String> names) {
        return names.stream().map(this::quoted).toList();
    }

    /** Returns the identifier as the catalog stores it. */
    public String stored(String name) {
        return isExact(name) ? plain(name) : needsQuotes(name) ? name : folded(name);
    }

    private static boolean isExact(String name) {
        return name.length() > 2 && name.charAt(0) == '"' && name.charAt(name.length() - 1) == '"';
    }

    /** Returns the identifier without the quotes of an exact name. */
    public static String plain(String name) {
        return isExact(name) ? name.substring(1, name.length() - 1) : name;
    }

    /** Returns {@code unquoted}, written without quotes in a statement, as the catalog stores it. */
    public String folded(String unquoted) {
        return switch (storing) {
            case UPPER -> unquoted.toUpperCase(Locale.ROOT);
            case LOWER -> unquoted.toLowerCase(Locale.ROOT);
            case NONE -> unquoted;
        };
    }

    /**
     * Returns {@code stored}, an identifier of the catalog, in its usual form: {@code users} for USERS, or as an exact
     * name if the usual form would be another identifier.
     */
    public String named(String stored) {
        String lower = stored.toLowerCase(Locale.ROOT);
        return stored(lower).equals(stored) ? lower : stored(stored).equals(stored) ? stored : "\"" + stored + "\"";
    }

    /** Returns a key that is equal for identifiers that the database treats as equal. */
    public String key(String name) {
        if (folding == Folding.NONE) {
            return plain(name).toLowerCase(Locale.ROOT);
        }
        return isExact(name) ? named(plain(name)) : name;
    }

    /** Returns the keys of identifiers. */
    public List<String> keys(List<String> names) {
        return names.stream().map(this::key).toList();
    }

    /** Returns whether {@code name} is a reserved word. */
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
        // A name in the case to which the database folds needs no quotes. For example, users finds USERS.
        boolean folded = switch (folding) {
            case UPPER -> lower && upper;
            case LOWER -> upper;
            case NONE -> false;
        };
        return folded || name.isEmpty() || isReserved(name);
    }

    /** How a database changes the case of an unquoted identifier. */
    public enum Folding {
        /** To upper case, as the standard says. */
        UPPER,
        /** To lower case. */
        LOWER,
        /** Not at all, or it compares names ignoring case. */
        NONE
    }
}
