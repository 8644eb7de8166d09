package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** A statement, read from left to right. */
final class Tokens {
    private final String sql;
    private final Identifiers identifiers;
    private final List<Token> tokens;
    private final int end;
    private int next;

    private Tokens(String sql, Identifiers identifiers, List<Token> tokens, int next, int end) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.tokens = tokens;
        this.next = next;
        this.end = end;
    }

    static Tokens of(String sql, CatalogDialect dialect) {
        List<Token> tokens = Token.of(sql, dialect.quoting());
        return new Tokens(sql, dialect.identifiers(), tokens, 0, tokens.size());
    }

    boolean hasNext() {
        return next < end;
    }

    boolean at(String word) {
        return hasNext() && tokens.get(next).is(word);
    }

    /** Returns whether {@code word} stands after the next token. */
    boolean before(String word) {
        return next + 1 < end && tokens.get(next + 1).is(word);
    }

    /** Goes on if these words come next. */
    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (next + i >= end || !tokens.get(next + i).is(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    /** Goes on by one token, or over all that the parentheses hold that open here. */
    void skip() {
        if (!accept("(")) {
            next++;
            return;
        }
        for (int depth = 1; hasNext() && depth > 0; next++) {
            depth += at("(") ? 1 : at(")") ? -1 : 0;
        }
    }

    /** The next token as a name. */
    String name() {
        if (!hasNext()) {
            throw new IllegalArgumentException("A name is missing at the end of: " + sql);
        }
        Token token = tokens.get(next++);
        return identifiers.named(token.kind() == Token.Kind.NAME ? token.text() : identifiers.folded(token.text()));
    }

    /** The next token as it stands. */
    String word() {
        return hasNext() ? tokens.get(next++).text() : "";
    }

    /** A table's name, with its schema before it where the statement says one. */
    TableName tableName() {
        String first = name();
        return accept(".") ? new TableName(first, name()) : TableName.of(first);
    }

    /** The names in the parentheses that open here; what is no name, such as an expression, is empty. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Tokens part : parts()) {
            boolean isName = part.hasNext() && !part.at("(") && !part.before("(");
            names.add(isName ? part.name() : "");
        }
        return names;
    }

    /** What stands between the commas of the parentheses that open here. */
    List<Tokens> parts() {
        List<Tokens> parts = new ArrayList<>();
        int start = next + 1;
        skip();
        int last = next - 1;
        Tokens inner = new Tokens(sql, identifiers, tokens, start, last);
        while (inner.hasNext()) {
            if (inner.at(",")) {
                parts.add(new Tokens(sql, identifiers, tokens, start, inner.next));
                start = inner.next + 1;
            }
            inner.skip();
        }
        parts.add(new Tokens(sql, identifiers, tokens, start, last));
        return parts;
    }

    /** Where the next token begins. */
    int position() {
        return hasNext() ? tokens.get(next).start() : end == 0 ? 0 : tokens.get(end - 1).end();
    }

    /** The text from {@code start} to before the next token. */
    String since(int start) {
        return next == 0 ? "" : sql.substring(start, Math.max(start, tokens.get(next - 1).end()));
    }

    /** All that comes, as it stands. */
    String text() {
        return hasNext() ? sql.substring(position(), tokens.get(end - 1).end()) : "";
    }

    /** All that comes, with single spaces between. */
    String rest() {
        StringBuilder text = new StringBuilder();
        for (int i = next; i < end; i++) {
            Token token = tokens.get(i);
            boolean spaced = i > next && tokens.get(i - 1).end() < token.start();
            text.append(spaced ? " " : "").append(sql, token.start(), token.end());
        }
        return text.toString();
    }
}
