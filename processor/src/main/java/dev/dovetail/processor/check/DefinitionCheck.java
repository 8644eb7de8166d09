package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reports a {@code definition} that contains more than a type, such as {@code NOT NULL} or {@code DEFAULT} in JPA's
 * {@code columnDefinition}.
 */
final class DefinitionCheck implements EntityCheck {
    /** Keywords that do not belong to a type, with what to write for them. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("NOT", "leave @Nullable off"), Map.entry("NULL", "@Nullable"), Map.entry("DEFAULT", "@Default"),
            Map.entry("UNIQUE", "unique = true"), Map.entry("PRIMARY", "@Id"), Map.entry("REFERENCES", "@ForeignKey"),
            Map.entry("CHECK", "@Check"), Map.entry("CONSTRAINT", "@Check"),
            Map.entry("AUTO_INCREMENT", "@GeneratedValue"), Map.entry("AUTOINCREMENT", "@GeneratedValue"),
            Map.entry("GENERATED", "@GeneratedValue"), Map.entry("IDENTITY", "@GeneratedValue"),
            Map.entry("COMMENT", "Javadoc"), Map.entry("ON", "a trigger"));

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            String definition = stored.column().definition();
            AnnotationDeclaration column = stored.property().annotation(COLUMN).orElse(null);
            if (column == null || definition.isBlank() || !SqlPartCheck.isWhole(definition)) {
                continue;
            }
            List<SqlWord> words = SqlWord.of(definition);
            int end = typeEnd(words);
            int gap = gap(words);
            if (gap >= 0) {
                reports.add(Report.of(Problem.DEFINITION_NO_TYPE, column.origin("definition"), entity.name(),
                        stored.name(), JavaText.quoted(definition), "has nothing between \"" + words.get(gap).text()
                        + "\" and \""
                                + words.get(gap + 1).text() + "\"", "Take the comma out."));
                continue;
            }
            if (end == 0) {
                reports.add(Report.of(Problem.DEFINITION_NO_TYPE, column.origin("definition"), entity.name(),
                        stored.name(), JavaText.quoted(definition), "does not begin with a type",
                        "Write one, as in: @Column(definition = \"VARCHAR(10)\")"));
            } else if (end < words.size() && !isIdentity(stored, words.get(end))) {
                String type = definition.substring(0, words.get(end).start()).strip();
                reports.add(Report.of(Problem.DEFINITION_NO_TYPE, column.origin("definition"), entity.name(),
                        stored.name(), JavaText.quoted(definition), "says \""
                        + definition.substring(words.get(end).start())
                                + "\" after it", remedy(type, definition, words, end)));
            }
        }
    }

    /** Returns whether the definition goes on with the clause of an identity column, which says how it is made. */
    private static boolean isIdentity(ColumnMapping stored, SqlWord word) {
        return stored.property().has(DATABASE_GENERATED)
                && (word.is("GENERATED") || word.is("IDENTITY") || word.is("AUTO_INCREMENT"));
    }

    /** Returns the index of the first of two words with a misplaced comma, as in {@code (,}; -1 if there are none. */
    private static int gap(List<SqlWord> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).text() + words.get(i + 1).text();
            if (Set.of(",,", "(,", ",)").contains(pair)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the number of words that form the type. */
    private static int typeEnd(List<SqlWord> words) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            SqlWord word = words.get(i);
            depth += word.text().equals("(") ? 1 : word.text().equals(")") ? -1 : 0;
            if (depth == 0 && word.kind() == Kind.NAME && ELSEWHERE.containsKey(word.text().toUpperCase(Locale.ROOT))) {
                return i;
            }
            if (i == 0 && word.kind() != Kind.NAME && word.kind() != Kind.QUOTED_NAME) {
                return 0;
            }
        }
        return words.size();
    }

    private static String remedy(String type, String definition, List<SqlWord> words, int end) {
        List<String> said = new ArrayList<>();
        boolean unique = false;
        for (int i = end; i < words.size(); i++) {
            String word = words.get(i).text().toUpperCase(Locale.ROOT);
            if (word.equals("DEFAULT") && i + 1 < words.size()) {
                said.add("@Default(" + JavaText.quoted(words.get(i + 1).text()) + ")");
                i++;
            } else if (word.equals("UNIQUE")) {
                unique = true;
            } else if (word.equals("CHECK") && i + 1 < words.size()) {
                int close = closing(words, i + 1);
                said.add("@Check(" + JavaText.quoted(definition.substring(words.get(i + 1).start() + 1,
                        words.get(close).start()).strip()) + ")");
                i = close;
            }
        }
        String column = "@Column(definition = " + JavaText.quoted(type) + (unique ? ", unique = true" : "") + ")";
        String first = words.get(end).text().toUpperCase(Locale.ROOT);
        boolean isSaid = unique || !said.isEmpty();
        String hint = isSaid || Set.of("NOT", "NULL").contains(first) ? ""
                : ", and say the rest by " + ELSEWHERE.getOrDefault(first, "an annotation");
        return "Write: " + column + (said.isEmpty() ? "" : " " + String.join(" ", said)) + hint
                + (first.equals("NOT") ? "; what is not @Nullable is NOT NULL" : "");
    }

    private static int closing(List<SqlWord> words, int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).text().equals("(") ? 1 : words.get(i).text().equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return words.size() - 1;
    }
}
