package dev.dovetail.processor.model;

import java.nio.charset.StandardCharsets;

/**
 * The maximum length of names of tables and columns on one database.
 *
 * @param database the name of the database, for messages
 * @param longest the maximum length
 * @param inBytes whether the length counts bytes of UTF-8 and not characters
 */
public record NameLimit(String database, int longest, boolean inBytes) {
    /** Returns whether {@code name} is short enough. */
    public boolean allows(String name) {
        return (inBytes ? name.getBytes(StandardCharsets.UTF_8).length : name.length()) <= longest;
    }

    /** Returns the limit for messages: {@code 63 bytes}. */
    public String display() {
        return longest + (inBytes ? " bytes" : " characters");
    }
}
