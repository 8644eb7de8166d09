package dev.dovetail.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Quotes identifiers exactly when a database needs it: for reserved words, letters that it would fold, and signs. */
public final class Identifiers {
    /** A mapping has some hundred names. */
    private static final int MOST = 10_000;

    private final char quote;
    private final Folding folding;
    private final Set<String> reserved;
    private final Map<String, String> written = new ConcurrentHashMap<>();

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
        String known = written.get(name);
        if (known != null) {
            return known;
        }
        String made = needsQuotes(name) ? quote + name.replace(String.valueOf(quote), "" + quote + quote) + quote
                : name;
        if (written.size() < MOST) {
            written.put(name, made);
        }
        return made;
    }

    /** Several identifiers as statements write them. */
    public List<String> quoted(List<String> names) {
        return names.stream().map(this::quoted).toList();
    }

    /** The identifier as the database's catalogue shows it, once it was created under its written form. */
    public String stored(String name) {
        return needsQuotes(name) ? name : folded(name);
    }

    /** The identifier as the catalogue shows it where a statement writes {@code unquoted} without quotes. */
    public String folded(String unquoted) {
        return switch (folding) {
            case UPPER -> unquoted.toUpperCase(Locale.ROOT);
            case LOWER -> unquoted.toLowerCase(Locale.ROOT);
            case NONE -> unquoted;
        };
    }

    /** The identifier that the catalogue shows as {@code stored}, as people write it: {@code users} for USERS. */
    public String named(String stored) {
        String lower = stored.toLowerCase(Locale.ROOT);
        return stored(lower).equals(stored) ? lower : stored;
    }

    /** What two identifiers have in common that are one to the database. */
    public String key(String name) {
        return folding == Folding.NONE ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The keys of several identifiers. */
    public List<String> keys(List<String> names) {
        return names.stream().map(this::key).toList();
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
