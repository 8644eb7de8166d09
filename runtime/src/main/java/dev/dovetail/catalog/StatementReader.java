package dev.dovetail.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a script into statements. */
final class StatementReader {
    private static final Set<String> WITH_BODIES = Set.of("TRIGGER", "PROCEDURE", "FUNCTION", "EVENT", "PACKAGE");
    private static final Set<String> ENDS_OF_OTHERS = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");

    private final String script;
    private final Quoting quoting;
    private final List<String> statements = new ArrayList<>();
    private int start = -1;
    private int end;
    private int words;
    private boolean creates;
    private boolean hasBody;
    private int depth;
    private boolean ended;

    StatementReader(String script, Quoting quoting) {
        this.script = script;
        this.quoting = quoting;
    }

    /** Returns the statements. */
    List<String> statements() {
        int at = 0;
        while (at < script.length()) {
            int after = quoting.commentEnd(script, at);
            at = after > at ? after : read(at);
        }
        finish();
        return statements;
    }

    /** Reads one element that is not a comment. Returns the position of its end. */
    private int read(int at) {
        char c = script.charAt(at);
        if (Character.isWhitespace(c)) {
            return at + 1;
        }
        if (c == ';' && depth == 0) {
            finish();
            return at + 1;
        }
        start = start < 0 ? at : start;
        end = quoting.quotedEnd(script, at);
        if (end > at) {
            words++;
            return end;
        }
        end = at;
        while (end < script.length() && Quoting.isPart(script.charAt(end))) {
            end++;
        }
        if (end > at) {
            word(script.substring(at, end).toUpperCase(Locale.ROOT));
        } else {
            end = at + 1;
        }
        return end;
    }

    /** Tracks BEGIN and END, because semicolons between them end only statements of the body. */
    private void word(String word) {
        words++;
        creates |= words == 1 && word.equals("CREATE");
        // MariaDB's BEGIN NOT ATOMIC begins a body without a name. BEGIN alone begins a transaction.
        hasBody |= creates && WITH_BODIES.contains(word) && words < 8;
        if (words == 2 && word.equals("NOT") && script.regionMatches(true, start, "BEGIN", 0, 5)) {
            hasBody = true;
            depth = 1;
        } else if (hasBody && ended && ENDS_OF_OTHERS.contains(word)) {
            depth++;
        } else if (hasBody && word.equals("END")) {
            depth = Math.max(0, depth - 1);
        } else if (hasBody && (word.equals("BEGIN") || depth > 0 && word.equals("CASE") && !ended)) {
            depth++;
        }
        ended = word.equals("END");
    }

    private void finish() {
        if (start >= 0) {
            statements.add(script.substring(start, end));
        }
        start = -1;
        words = 0;
        creates = false;
        hasBody = false;
        depth = 0;
        ended = false;
    }
}
