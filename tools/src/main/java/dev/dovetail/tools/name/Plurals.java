package dev.dovetail.tools.name;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The singular and the plural of English nouns in lower case. Words that look like neither stay as they are. */
final class Plurals {
    /** Nouns whose plural is not regular, or cannot be told from its letters. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            entry("person", "people"), entry("child", "children"), entry("man", "men"), entry("woman", "women"),
            entry("foot", "feet"), entry("tooth", "teeth"), entry("goose", "geese"), entry("mouse", "mice"),
            entry("ox", "oxen"), entry("leaf", "leaves"), entry("life", "lives"), entry("wife", "wives"),
            entry("knife", "knives"), entry("half", "halves"), entry("shelf", "shelves"), entry("self", "selves"),
            entry("wolf", "wolves"), entry("calf", "calves"), entry("loaf", "loaves"), entry("thief", "thieves"),
            entry("hero", "heroes"), entry("potato", "potatoes"), entry("tomato", "tomatoes"), entry("echo", "echoes"),
            entry("index", "indexes"), entry("matrix", "matrices"), entry("vertex", "vertices"),
            entry("criterion", "criteria"), entry("phenomenon", "phenomena"), entry("analysis", "analyses"),
            entry("basis", "bases"), entry("axis", "axes"), entry("thesis", "theses"), entry("crisis", "crises"),
            entry("diagnosis", "diagnoses"), entry("hypothesis", "hypotheses"), entry("synopsis", "synopses"),
            entry("quiz", "quizzes"), entry("movie", "movies"), entry("cookie", "cookies"), entry("zombie", "zombies"),
            entry("bus", "buses"), entry("gas", "gases"), entry("lens", "lenses"), entry("alias", "aliases"),
            entry("bias", "biases"), entry("atlas", "atlases"), entry("canvas", "canvases"), entry("iris", "irises"),
            entry("status", "statuses"), entry("virus", "viruses"), entry("bonus", "bonuses"),
            entry("campus", "campuses"), entry("census", "censuses"), entry("corpus", "corpora"),
            entry("genus", "genera"), entry("menu", "menus"), entry("cache", "caches"), entry("axe", "axes"),
            entry("tie", "ties"), entry("pie", "pies"), entry("lie", "lies"), entry("die", "dies"),
            entry("calorie", "calories"), entry("category", "categories"), entry("shoe", "shoes"),
            entry("base", "bases"), entry("ache", "aches"), entry("niche", "niches"), entry("address", "addresses"),
            entry("size", "sizes"), entry("prize", "prizes"), entry("quota", "quotas"), entry("schema", "schemas"),
            entry("series", "series"), entry("species", "species"), entry("news", "news"),
            entry("sheep", "sheep"), entry("fish", "fish"), entry("deer", "deer"), entry("data", "data"),
            entry("media", "media"), entry("staff", "staff"), entry("equipment", "equipment"),
            entry("information", "information"), entry("inventory", "inventories"), entry("sales", "sales"),
            entry("goods", "goods"), entry("metadata", "metadata"), entry("analytics", "analytics"),
            entry("details", "details"), entry("hardware", "hardware"), entry("software", "software"),
            entry("feedback", "feedback"), entry("history", "histories"), entry("reports", "reports"),
            entry("us", "us"), entry("this", "this"), entry("has", "has"), entry("is", "is"), entry("was", "was"),
            entry("as", "as"), entry("plus", "plus"), entry("https", "https"), entry("dns", "dns"), entry("gps", "gps"),
            entry("sms", "sms"), entry("css", "css"), entry("cms", "cms"), entry("os", "os"), entry("tax", "taxes"));
    private static final Map<String, String> SINGULAR = new LinkedHashMap<>();
    /** Endings of the singular that take {@code es} in the plural. */
    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");
    /** Endings of nouns in the singular although they end with s. */
    private static final List<String> SINGULAR_S = List.of("ss", "us", "is", "ics");
    /** Words that look as if they were plural forms of themselves. */
    private static final Set<String> NO_NOUNS = Set.of("details", "reports");

    static {
        IRREGULAR.forEach((singular, plural) -> SINGULAR.merge(plural, singular, Plurals::preferred));
        NO_NOUNS.forEach(word -> SINGULAR.put(word, word.substring(0, word.length() - 1)));
    }

    private Plurals() {}

    /**
     * Returns the singular to use if two nouns have the same plural: {@code base} rather than {@code basis} for
     * {@code bases}, {@code axis} rather than {@code axe} for {@code axes}. Otherwise returns {@code a}.
     */
    private static String preferred(String a, String b) {
        return a.equals("base") || b.equals("base") ? "base" : a.equals("axis") || b.equals("axis") ? "axis" : a;
    }

    static String plural(String word) {
        if (NO_NOUNS.contains(word) || SINGULAR.containsKey(word)) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (isPlural(word)) {
            return word;
        }
        for (String part : List.of("person", "child", "man", "shelf", "life", "status", "address", "alias", "basis")) {
            if (word.endsWith(part) && !word.endsWith("human")) {
                return word.substring(0, word.length() - part.length()) + IRREGULAR.get(part);
            }
        }
        if (word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return HISSING.stream().anyMatch(word::endsWith) ? word + "es" : word + "s";
    }

    static String singular(String word) {
        String irregular = SINGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (IRREGULAR.containsKey(word) || !isPlural(word)) {
            return word;
        }
        for (String part : List.of("people", "children", "shelves", "statuses", "addresses", "aliases", "databases")) {
            if (word.endsWith(part)) {
                String singular = part.equals("databases") ? "database" : SINGULAR.getOrDefault(part, part);
                return word.substring(0, word.length() - part.length()) + singular;
            }
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String end : List.of("sses", "shes", "ches", "xes", "zzes", "uses")) {
            if (word.endsWith(end) && !(end.equals("uses") && isVowelBefore(word))) {
                return word.substring(0, word.length() - 2);
            }
        }
        return word.substring(0, word.length() - 1);
    }

    /** Tells houses, causes and clauses from buses. */
    private static boolean isVowelBefore(String word) {
        return word.length() < 6 || isVowel(word.charAt(word.length() - 5));
    }

    private static boolean isPlural(String word) {
        if (SINGULAR.containsKey(word)) {
            return true;
        }
        return word.length() > 3 && word.endsWith("s") && SINGULAR_S.stream().noneMatch(word::endsWith);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
