package dev.dovetail.sql;

/** Texts as columns hold them. */
public final class Texts {
    private Texts() {}

    /** A text of fixed length as it is meant: without the spaces that fill it up. */
    public static String unpadded(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
    }
}
