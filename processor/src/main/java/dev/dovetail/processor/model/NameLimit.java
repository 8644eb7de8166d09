package dev.dovetail.processor.model;

import java.nio.charset.StandardCharsets;

/**
 * How long the names of tables and columns may be on one database.
 *
 * @param database the name of the database, for messages
 * @param longest the greatest length
 * @param inBytes whether that counts bytes of UTF-8; else characters
 */
public record NameLimit(String database, int longest, boolean inBytes) {
    /** Returns whether the name is short enough. */
    public boolean allows(String name) {
        return (inBytes ? name.getBytes(StandardCharsets.UTF_8).length : name.length()) <= longest;
    }

    /** The limit in words: {@code 63 bytes}. */
    public String display() {
        return longest + (inBytes ? " bytes" : " characters");
    }
}
