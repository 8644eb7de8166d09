package dev.dovetail.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks sources as people do: something is dropped, doubled, swapped with its like, or misspelt. */
final class Mutation {
    private static final Pattern ANNOTATION = Pattern.compile("@[A-Z]\\w*(\\((?:[^()]|\\([^()]*\\))*\\))?");
    private static final Pattern MEMBER = Pattern.compile("(?m)(?:^    (?![ }]).*\\n(?:^ {5,}.*\\n|^    [})].*\\n)*)+");
    private static final Pattern TYPE = Pattern.compile(
            "(?<![.@\\w])[A-Z]\\w*(?:<[^<>]*>)?(?= )|\\b(?:int|long|boolean)\\b");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*(?=\\()|\"\\w+\"");
    private static final Pattern MODIFIER = Pattern.compile(
            "\\b(?:public|abstract|static|final|private|interface|class|transient|default)\\b");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b[a-z]\\w* = (?:\\{[^{}]*}|\"[^\"]*\"|[\\w.]+)(?:, )?");
    private static final Pattern VALUE = Pattern.compile(
            "\\b(?:true|false|\\d+)\\b|\\b[A-Z]\\w*\\.(?:[A-Z_]+|class)\\b|\"[^\"\\n]*\"");
    private static final Pattern SQL = Pattern.compile(
            "(?<=@Check\\()\"[^\"\\n]*\"|(?<=@Default\\()\"[^\"\\n]*\"|(?<=definition = )\"[^\"\\n]*\"|(?<=@Check\\(value = )\"[^\"\\n]*\"");
    private static final Pattern SQL_WORD = Pattern.compile("'[^']*'|\\w+|[<>=!]+|[^\\s\\w]");
    private static final Pattern WORD = Pattern.compile("\\w+|[;{}(),=<>.]");
    private static final List<Pattern> KINDS = List.of(
            ANNOTATION, ANNOTATION, MEMBER, MEMBER, TYPE, TYPE, NAME, NAME, ATTRIBUTE, VALUE, MODIFIER, WORD,
            SQL);
    private static final List<String> STRANGERS = List.of(
            "String", "List<String>", "Object", "int", "Map<Long, String>", "java.util.Set", "T", "void", "byte[]",
            "java.util.Optional<String>", "java.util.List<? extends Object>", "java.util.List<?>", "char", "long[]",
            "Thread.State", "abstract", "private", "protected", "sealed", "record", "enum", "throws Exception", "\"\"",
            "\" \"", "\"id\"", "\"no-name\"", "\"class\"", "-1", "null", "class", "Missing", "Missing.class",
            "Object.class", "void.class", "name = \"id\"", "unique = true", "viewOnly = true", "deleteOrphans = true",
            "cascade = {}", "length = -1", "backref = \"id\"", "nonsense = 1");
    private static final List<String> ANNOTATIONS = List.of(
            "@Id", "@OneToOne", "@ManyToMany", "@ForeignKey", "@ManyToOne(backPopulates = \"id\")",
            "@OneToMany(backref = \"owner\")", "@Column(name = \"id\")", "@Column(unique = true, length = 0)", "@Version",
            "@GeneratedValue", "@GeneratedValue(GenerationType.UUID)", "@OrderBy(\"id desc, id\")", "@MapKey(\"id\")",
            "@Enumerated(EnumType.ORDINAL)", "@Convert(Missing.class)", "@Index(\"id\")", "@Entity(table = \"x\")",
            "@Table(name = \"x\")", "@Check(\"id > 0\")",
            "@Check(\"id IS NOT NULL\")", "@Check(\"name <> ''\")", "@Check(value = \"1 = 1\", name = \"always\")", "@Default(\"0\")",
            "@Default(\"'1'\")", "@Default(\"CURRENT_TIMESTAMP\")", "@Default(\"NULL\")", "@Column(definition = \"VARCHAR(20)\")",
            "@Column(definition = \"BIGINT\")", "@Column(definition = \"NUMERIC(9, 2)\")", "@Deprecated", "@Override", "@Missing");
    private static final List<String> NAMES = List.of("Override", "Integer", "Long", "Object", "String", "Boolean",
            "Float", "Record", "Class", "Void", "Iterable", "Enum", "Session", "Schema", "Query", "Row", "Order", "Column",
            "Entity", "List", "Optional", "Tracked", "R", "Q", "Type", "A", "X_", "_X", "$", "Dao", "Impl", "Attribute",
            "Relationship", "Changes", "User_Impl", "Ä");
    private static final List<String> MEMBERS = List.of("type", "TYPE", "create", "at", "has", "class_", "$loaded", "$type",
            "_id", "ID", "id_", "source", "select", "order", "group", "user", "value", "at_", "root", "length", "notify",
            "toString", "hashCode", "getId", "isId", "get", "set", "is", "row", "key", "ä", "java", "dev", "com", "String");
    private static final List<String> SUPERTYPES = List.of("java.io.Serializable", "Cloneable", "AutoCloseable", "Runnable",
            "Comparable<String>", "Iterable<String>", "java.util.function.Supplier<String>", "CharSequence",
            "java.util.List<String>", "java.util.Map.Entry<String, Long>", "java.util.RandomAccess", "Missing",
            "java.util.concurrent.Callable<Long>", "java.lang.annotation.Annotation");
    private static final List<String> OPTIONS = List.of("", " ", ",", ",,", "1abc", "a.b.C", "a..b", ".", "class", "a-b",
            "com.acme.blog.Blog,", "com.acme.blog.Blog,com.acme.blog.Blog", "h2,h2", "h2, postgresql", "H2", "1", "1.2.3",
            "-1", "1__2", "off,warn", "EAGER_COLLECTION", "EAGER_COLLECTION=", "=off", "ä", "java.lang.Object", "a.B,a.b");
    private static final List<String> SQL_WORDS = List.of("(", ")", "'", "''", ";", "--", "/*", "=", "==", "<>", "&&", "AND",
            "OR", "NOT", "NULL", "IS NULL", "0", "-1", "1.5", "'1'", "'x'", "id", "name", "title", "createdAt", "nonsense",
            "TRUE", "CURRENT_DATE", "DEFAULT", "UNIQUE", "VARCHAR(10)", "BIGINT", "TEXT", "NOT NULL", "\\n", ",", "%");
    private static final Pattern MEMBER_START = Pattern.compile("(?m)^ {4}(?=[@\\w])(?! *(?:return|throw))");
    private static final Pattern IMPORTS = Pattern.compile("(?m)^import dev\\.dovetail\\.annotation\\.\\w+;$");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** The processors' options: mostly without a mistake. */
    List<String> options() {
        List<String> options = new ArrayList<>(List.of("-Adovetail.advice=off"));
        if (random.nextInt(20) == 0) {
            options.set(0, "-Adovetail." + pick(List.of("advice", "schema", "dialects", "flyway")) + "=" + pick(OPTIONS));
        }
        return options;
    }

    /** A copy of {@code sources} with one to three mistakes in them. */
    Map<String, String> of(Map<String, String> sources) {
        Map<String, String> mutated = new TreeMap<>(sources);
        int change = random.nextInt(12);
        switch (change) {
            case 0 -> mutated = renamed(sources);
            case 1 -> mutated.replaceAll((name, text) -> imported(text));
            case 2 -> {
                String name = pick(List.copyOf(sources.keySet()));
                mutated.put(name, extended(mutated.get(name)));
            }
            default -> {
                // The mistakes below are enough.
            }
        }
        return change < 3 && random.nextBoolean() ? mutated : broken(mutated);
    }

    /** The same with another name for one of its types, or for one of its properties. */
    private Map<String, String> renamed(Map<String, String> sources) {
        String path = pick(List.copyOf(sources.keySet()));
        String old = path.substring(path.lastIndexOf('/') + 1, path.length() - 5);
        String name = pick(NAMES);
        if (random.nextBoolean()) {
            List<MatchResult> places = found(NAME, sources.get(path)).stream()
                    .filter(place -> !place.group().startsWith("\"")).toList();
            if (places.isEmpty()) {
                return new TreeMap<>(sources);
            }
            old = pick(places).group();
            name = pick(MEMBERS);
        } else if (random.nextInt(3) == 0) {
            name = random.nextBoolean() ? old.toUpperCase(Locale.ROOT) : old.toLowerCase(Locale.ROOT);
        }
        Map<String, String> renamed = new TreeMap<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            renamed.put(source.getKey().replace("/" + old + ".java", "/" + name + ".java"), source.getValue()
                    .replaceAll("(?<![.\\w])" + Pattern.quote(old) + "\\b(?!\\.)", Matcher.quoteReplacement(name)));
        }
        return renamed;
    }

    /** The same with imports of another library, as an editor proposes them. */
    private String imported(String source) {
        List<MatchResult> imports = Pattern.compile("(?m)^import dev\\.dovetail\\.annotation\\.(\\w+);$").matcher(source)
                .results().toList();
        if (imports.isEmpty() || random.nextInt(3) == 0) {
            return source;
        }
        MatchResult place = pick(imports);
        return replaced(source, place, random.nextBoolean() ? "import jakarta.persistence." + place.group(1) + ";" : "");
    }

    /** The same with another supertype. */
    private String extended(String source) {
        String type = pick(SUPERTYPES);
        String added = source.contains(" interface ") ? " extends " : " implements ";
        return source.replaceFirst("(?m)^(public .*?(?:class|interface) \\w+)(?: extends [\\w<>, ]+)? \\{$",
                "$1" + Matcher.quoteReplacement(added + type) + " {");
    }

    /** One to three mistakes more; or, seldom, a missing file. */
    private Map<String, String> broken(Map<String, String> mutated) {
        List<String> names = List.copyOf(mutated.keySet());
        if (names.size() > 1 && random.nextInt(40) == 0) {
            mutated.remove(pick(names));
            return mutated;
        }
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            String name = pick(names);
            if (random.nextInt(6) == 0) {
                mutated.put(name, annotated(mutated.get(name)));
                continue;
            }
            Pattern kind = pick(KINDS);
            String other = mutated.get(pick(names));
            mutated.put(name, mutate(mutated.get(name), kind, found(kind, other)));
        }
        return mutated;
    }

    private String mutate(String source, Pattern kind, List<MatchResult> others) {
        List<MatchResult> places = found(kind, source);
        if (places.isEmpty()) {
            return source;
        }
        MatchResult place = pick(places);
        String text = place.group();
        if (kind == SQL) {
            return replaced(source, place, "\"" + sql(text.substring(1, text.length() - 1)) + "\"");
        }
        return switch (random.nextInt(5)) {
            case 0 -> replaced(source, place, "");
            case 1 -> replaced(source, place, text + (kind == MEMBER ? "\n" : " ") + text);
            case 2 -> others.isEmpty() ? source : replaced(source, place, pick(others).group());
            case 3 -> kind == NAME || kind == WORD ? replaced(source, place, misspelt(text))
                    : swapped(source, place, pick(places));
            default -> kind == MEMBER ? swapped(source, place, pick(places))
                    : replaced(source, place, pick(kind == ANNOTATION ? ANNOTATIONS : STRANGERS));
        };
    }

    /** The SQL with one of its words dropped, doubled, swapped with the next, misspelt, or followed by a strange one. */
    private String sql(String sql) {
        List<MatchResult> words = SQL_WORD.matcher(sql).results().toList();
        if (words.isEmpty()) {
            return pick(SQL_WORDS);
        }
        MatchResult word = pick(words);
        return switch (random.nextInt(6)) {
            case 0 -> replaced(sql, word, "");
            case 1 -> replaced(sql, word, word.group() + " " + word.group());
            case 2 -> swapped(sql, word, pick(words));
            case 3 -> replaced(sql, word, misspelt(word.group()));
            case 4 -> replaced(sql, word, pick(SQL_WORDS));
            default -> replaced(sql, word, word.group() + " " + pick(SQL_WORDS));
        };
    }

    /** The source with one annotation more on one of its members, and the imports for it. */
    private String annotated(String source) {
        List<MatchResult> places = found(MEMBER_START, source);
        if (places.isEmpty()) {
            return source;
        }
        MatchResult place = pick(places);
        return IMPORTS.matcher(source.substring(0, place.end()) + pick(ANNOTATIONS) + " " + source.substring(place.end()))
                .replaceFirst("import dev.dovetail.annotation.*;");
    }

    private String misspelt(String text) {
        if (text.length() < 2) {
            return text + text;
        }
        List<Integer> letters = new ArrayList<>();
        text.chars().forEach(letters::add);
        int at = random.nextInt(text.length() - 1);
        Collections.swap(letters, at, at + 1);
        StringBuilder out = new StringBuilder();
        letters.forEach(letter -> out.appendCodePoint(letter));
        return out.toString();
    }

    private static String swapped(String source, MatchResult a, MatchResult b) {
        if (a.start() > b.start()) {
            return swapped(source, b, a);
        }
        return a.end() > b.start() ? source : source.substring(0, a.start()) + b.group()
                + source.substring(a.end(), b.start()) + a.group() + source.substring(b.end());
    }

    private static String replaced(String source, MatchResult place, String text) {
        return source.substring(0, place.start()) + text + source.substring(place.end());
    }

    /** Where the pattern is found below the imports, which are no part of a mapping. */
    private static List<MatchResult> found(Pattern pattern, String source) {
        int from = Math.max(0, source.lastIndexOf("\nimport "));
        return pattern.matcher(source).results().filter(place -> place.start() > from + 8).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
