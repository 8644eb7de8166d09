package dev.dovetail.processor.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * The severity of advice. The option {@code -Adovetail.advice=warn,EAGER_COLLECTION=off} sets it for all advice and for
 * single kinds. {@code @SuppressWarnings("dovetail:EAGER_COLLECTION")} suppresses a kind in one place. Most advice is a
 * note by default, so that it does not break builds that treat warnings as errors.
 */
public final class Advice {
    /** The name of the option. */
    public static final String OPTION = "dovetail.advice";

    private static final String SUPPRESSED = "dovetail";
    private static final Map<String, Diagnostic.Kind> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put("off", Diagnostic.Kind.OTHER);
        LEVELS.put("note", Diagnostic.Kind.NOTE);
        LEVELS.put("warn", Diagnostic.Kind.WARNING);
    }

    private final Map<Problem, Diagnostic.Kind> named = new EnumMap<>(Problem.class);
    private final List<String> unknown = new ArrayList<>();
    private Diagnostic.Kind general = Diagnostic.Kind.NOTE;

    private Advice() {
        // The generated DDL has these indexes. The advice is for applications with their own DDL.
        named.put(Problem.FOREIGN_KEY_WITHOUT_INDEX, Diagnostic.Kind.OTHER);
        named.put(Problem.LOOK_ALIKE_ENTITY, Diagnostic.Kind.WARNING);
        // A wrong definition fails only when the tables are created, and a note is easily overlooked.
        named.put(Problem.UNKNOWN_DEFINITION, Diagnostic.Kind.WARNING);
        named.put(Problem.DEFINITION_OF_OTHER_TYPE, Diagnostic.Kind.WARNING);
    }

    /** Returns the advice as set by {@code option}; the defaults if it is blank. */
    public static Advice of(String option) {
        Advice advice = new Advice();
        if (!option.isBlank()) {
            for (String words : option.split(",")) {
                advice.add(words.strip());
            }
        }
        return advice;
    }

    private void add(String words) {
        int equals = words.indexOf('=');
        Diagnostic.Kind level = LEVELS.get(words.substring(equals + 1).strip());
        String name = equals < 0 ? "" : words.substring(0, equals).strip();
        if (level == null || equals >= 0 && !names().contains(name)) {
            unknown.add(words);
        } else if (equals < 0) {
            general = level;
        } else {
            named.put(Problem.valueOf(name), level);
        }
    }

    /** Returns the parts of the option that are invalid. */
    public List<String> unknown() {
        return unknown;
    }

    /** Returns the names of all kinds of advice. */
    public static List<String> names() {
        return Stream.of(Problem.values()).filter(Problem::isAdvice).map(Problem::name).toList();
    }

    /** Returns the levels, as messages list them. */
    public static String levels() {
        return String.join(", ", LEVELS.keySet());
    }

    /** Returns the severity of {@code report}; {@link Diagnostic.Kind#OTHER} if it is not to be printed. */
    Diagnostic.Kind severity(Report report) {
        for (Element at = report.origin().element(); at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            List<String> words = suppressed == null ? List.of() : List.of(suppressed.value());
            if (words.contains(SUPPRESSED) || words.contains(SUPPRESSED + ":" + report.problem())) {
                return Diagnostic.Kind.OTHER;
            }
        }
        return named.getOrDefault(report.problem(), general);
    }
}
