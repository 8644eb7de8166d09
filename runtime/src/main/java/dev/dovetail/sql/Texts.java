package dev.dovetail.sql;

/** Converts strings to the form in which columns store them. */
public final class Texts {
    private Texts() {}

    /** Returns a string of fixed length without its trailing spaces. */
    public static String unpadded(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
    }
}
