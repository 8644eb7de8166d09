package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a statement from left to right. */
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

    /** Returns the tokens of the statement {@code sql}. */
    static Tokens of(String sql, CatalogDialect dialect) {
        List<Token> tokens = Token.of(sql, dialect.quoting());
        return new Tokens(sql, dialect.identifiers(), tokens, 0, tokens.size());
    }

    /** Returns all words and names in the expression {@code sql}, as they are written in SQL. */
    static List<String> names(String sql, CatalogDialect dialect) {
        Tokens tokens = of(sql, dialect);
        return tokens.tokens.stream()
                .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NAME)
                .map(token -> dialect.identifiers().named(tokens.name(token))).toList();
    }

    boolean hasNext() {
        return next < end;
    }

    /** Returns whether {@code word} comes next. */
    boolean at(String word) {
        return hasNext() && tokens.get(next).is(word);
    }

    /** Returns whether {@code word} follows the next token. */
    boolean before(String word) {
        return next + 1 < end && tokens.get(next + 1).is(word);
    }

    /** Skips {@code words} if they come next. Returns whether they do. */
    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (next + i >= end || !tokens.get(next + i).is(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    /** Skips the next token, or a whole pair of parentheses. */
    void skip() {
        if (!accept("(")) {
            next++;
            return;
        }
        for (int depth = 1; hasNext() && depth > 0; next++) {
            depth += at("(") ? 1 : at(")") ? -1 : 0;
        }
    }

    /** Reads the next token as a name. */
    String name() {
        if (!hasNext()) {
            throw new IllegalArgumentException("A name is missing at the end of: " + sql);
        }
        return identifiers.named(name(tokens.get(next++)));
    }

    private String name(Token token) {
        return token.kind() == Token.Kind.NAME ? token.text() : identifiers.folded(token.text());
    }

    /** Reads the text of the next token. */
    String word() {
        return hasNext() ? tokens.get(next++).text() : "";
    }

    /** Reads the name of a table, with its schema if there is one. */
    TableName tableName() {
        String first = name();
        return accept(".") ? new TableName(first, name()) : TableName.of(first);
    }

    /** Reads the names in a pair of parentheses. An expression becomes an empty name. */
    List<String> names() {
        return parts().stream().map(Tokens::column).toList();
    }

    /** Returns the name of the column that the tokens begin with, or an empty name if they are an expression. */
    String column() {
        boolean isName = hasNext() && !at("(") && !before("(") && !tokens.get(next).is(")")
                && (next + 1 >= end || isAfterColumn(tokens.get(next + 1)));
        return isName ? identifiers.named(name(tokens.get(next))) : "";
    }

    /** Returns the name of the column that the tokens are, or the remaining text of an expression. */
    String part() {
        return end - next == 1 ? column() : text();
    }

    private static boolean isAfterColumn(Token token) {
        return token.is("ASC") || token.is("DESC") || token.is("COLLATE") || token.is("NULLS");
    }

    /** Reads the parts between the commas of a pair of parentheses. */
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

    /** Returns the position of the next token. */
    int position() {
        return hasNext() ? tokens.get(next).start() : end == 0 ? 0 : tokens.get(end - 1).end();
    }

    /** Returns the text from {@code start} to the end of the last token read. */
    String since(int start) {
        return next == 0 ? "" : sql.substring(start, Math.max(start, tokens.get(next - 1).end()));
    }

    /** Returns the remaining text as written. */
    String text() {
        return hasNext() ? sql.substring(position(), tokens.get(end - 1).end()) : "";
    }

    /** Returns the remaining text with single spaces between tokens. */
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
