package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;
import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;

import dev.dovetail.processor.declaration.EmbeddedDeclaration.Part;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the columns of one use of a record into the conditions of {@code @Check} on its components. The record names
 * its components, or their columns without the prefix of a use.
 */
final class ComponentChecks {
    private ComponentChecks() {}

    /** Returns {@code parts}, the components of a record, with conditions over their columns. */
    static List<Part> over(List<Part> parts, String prefix) {
        if (parts.stream().noneMatch(each -> each.property() != null && each.property().has(CHECK))) {
            return parts;
        }
        Map<String, String> columns = columns(parts, prefix);
        List<Part> over = new ArrayList<>();
        for (Part part : parts) {
            PropertyDeclaration property = part.property();
            over.add(property == null ? part : new Part(part.name(), part.type(), part.nullable(),
                    property.with(property.annotations().stream()
                            .map(each -> each.is(CHECK) ? over(each, columns) : each).toList(), property.converter()),
                    null));
        }
        return over;
    }

    /** Returns the columns, by what a condition may call them, in lower case. */
    private static Map<String, String> columns(List<Part> parts, String prefix) {
        Map<String, String> columns = new HashMap<>();
        Map<String, String> components = new HashMap<>();
        for (Part part : parts) {
            if (part.property() != null) {
                String said = part.property().annotation(COLUMN).map(each -> each.text("name")).orElse("");
                String column = said.isEmpty() ? part.property().derivedColumn() : said;
                columns.put(Words.snake(part.name()).toLowerCase(Locale.ROOT), column);
                if (column.startsWith(prefix)) {
                    columns.put(column.substring(prefix.length()).toLowerCase(Locale.ROOT), column);
                }
                components.put(part.name().toLowerCase(Locale.ROOT), column);
            }
        }
        columns.putAll(components);
        return columns;
    }

    private static AnnotationDeclaration over(AnnotationDeclaration check, Map<String, String> columns) {
        String sql = check.text("value");
        StringBuilder out = new StringBuilder();
        int end = 0;
        List<SqlWord> words = SqlWord.of(sql);
        for (int i = 0; i < words.size(); i++) {
            SqlWord word = words.get(i);
            String column = columns.get(word.name().toLowerCase(Locale.ROOT));
            if (column != null && isColumn(words, i)) {
                String quote = word.kind() == Kind.QUOTED_NAME ? word.text().substring(0, 1) : "";
                out.append(sql, end, word.start()).append(quote).append(column).append(quote);
                end = word.start() + word.text().length();
            }
        }
        Map<String, Object> values = new LinkedHashMap<>(check.values());
        values.put("value", out.append(sql.substring(end)).toString());
        return new AnnotationDeclaration(check.name(), values, check.origins(), check.origin());
    }

    /** Returns whether the word at {@code at} may be a column: no function, no type, no part of another name. */
    private static boolean isColumn(List<SqlWord> words, int at) {
        SqlWord word = words.get(at);
        String before = at == 0 ? "" : words.get(at - 1).text();
        SqlWord after = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean isName = word.kind() == Kind.NAME || word.kind() == Kind.QUOTED_NAME;
        boolean isMore = List.of(".", ":", "::", "@").contains(before) || before.equalsIgnoreCase("AS");
        return isName && !isMore && (after == null
                || !after.text().equals("(") && !after.text().equals(".") && after.kind() != Kind.TEXT);
    }
}
