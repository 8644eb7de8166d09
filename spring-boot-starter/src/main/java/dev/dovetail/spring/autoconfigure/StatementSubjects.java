package dev.dovetail.spring.autoconfigure;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the SQL of a statement what it does to which entity. */
final class StatementSubjects {
    private static final Set<String> KINDS = Set.of("select", "insert", "update", "delete", "merge");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:FROM|INTO|UPDATE)\\s+(?:[\\w\"`]+\\.)?[\"`]?(\\w+)", Pattern.CASE_INSENSITIVE);
    /** An application has fewer statements, unless it writes values into its SQL. */
    private static final int MOST = 2000;

    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, StatementSubject> known = new ConcurrentHashMap<>();

    StatementSubjects(List<Schema> schemas) {
        for (Schema schema : schemas) {
            for (EntityType<?> type : schema.types()) {
                entities.putIfAbsent(type.table().name().toLowerCase(Locale.ROOT), type.name());
            }
        }
    }

    /** Returns the subject of {@code sql}. */
    StatementSubject of(String sql) {
        StatementSubject subject = known.get(sql);
        if (subject == null) {
            subject = read(sql);
            if (known.size() < MOST) {
                known.put(sql, subject);
            }
        }
        return subject;
    }

    private StatementSubject read(String sql) {
        String first = sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        String kind = first.equals("with") ? "select" : KINDS.contains(first) ? first : "other";
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
            String entity = entities.get(table.group(1).toLowerCase(Locale.ROOT));
            if (entity != null) {
                return new StatementSubject(kind, entity);
            }
        }
        return new StatementSubject(kind, "none");
    }
}
