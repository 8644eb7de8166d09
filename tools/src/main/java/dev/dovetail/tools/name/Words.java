package dev.dovetail.tools.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits names of the database into words, and joins words to Java names. The result has only letters and digits of
 * ASCII, because names of types are also names of files.
 */
public final class Words {
    private Words() {}

    /**
     * Returns the words of {@code name} in lower case: {@code film}, {@code id} for {@code film_id}, {@code FilmId} and
     * {@code FILM ID}. Empty if it has no letter and no digit.
     */
    public static List<String> of(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss").replace("æ", "ae").replace("ø", "o"),
                Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isPart(c)) {
                end(word, words);
                continue;
            }
            if (i > 0 && startsWord(plain, i)) {
                end(word, words);
            }
            word.append(c);
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || isUpper(c) || c >= '0' && c <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns whether a capital begins a word: after a small letter, or before one that follows other capitals. */
    private static boolean startsWord(String name, int at) {
        if (!isUpper(name.charAt(at))) {
            return false;
        }
        boolean smallFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !isUpper(name.charAt(at - 1)) || smallFollows;
    }

    /** Returns {@code filmActor} for {@code film}, {@code actor}. */
    public static String camel(List<String> words) {
        String pascal = pascal(words);
        return pascal.isEmpty() ? pascal : Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }

    /** Returns {@code FilmActor} for {@code film}, {@code actor}. */
    public static String pascal(List<String> words) {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append(capitalized(word)));
        return out.toString();
    }

    /** Returns {@code word} with a capital. */
    public static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Returns {@code words} with the last one replaced by its singular. */
    public static List<String> singular(List<String> words) {
        return withLast(words, true);
    }

    /** Returns {@code words} with the last one replaced by its plural. */
    public static List<String> plural(List<String> words) {
        return withLast(words, false);
    }

    /** Changes the last word that has letters, so that {@code sales_1997} keeps its year. */
    private static List<String> withLast(List<String> words, boolean singular) {
        List<String> changed = new ArrayList<>(words);
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            if (!Character.isDigit(word.charAt(0))) {
                changed.set(i, singular ? Plurals.singular(word) : Plurals.plural(word));
                return changed;
            }
        }
        return changed;
    }
}
