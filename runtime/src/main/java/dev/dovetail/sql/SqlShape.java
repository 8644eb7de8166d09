package dev.dovetail.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides a statement's text, without the values: nodes write to it as they would to the statement, and it notes
 * each piece as it comes. Statements of the same shape on one database have the same text, so that one that is known
 * needs no writing; this takes a fraction of the time. Corresponds to the keys of SQLAlchemy's cache of compiled
 * statements.
 *
 * <p>A node that looks at what was written before it, or that names tables anew, has no shape.
 */
public final class SqlShape extends SqlWriter {
    private static final CommonTables NONE = new CommonTables();

    private Object[] pieces = new Object[24];
    private int size;
    private int hash;
    private boolean known = true;
    private final List<Value> values = new ArrayList<>();

    /** What stands before a piece that is no text. */
    private enum Mark { VALUE, BOUND, IDENTIFIER, TABLE, END }

    /** A blank shape. */
    public SqlShape(Dialect dialect) {
        super(dialect, NONE);
    }

    /** Notes something that decides the text and is equal only to what does so in the same way; null for nothing. */
    public SqlShape piece(@Nullable Object piece) {
        Object noted = piece == null ? Mark.END : piece;
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, size * 2);
        }
        pieces[size++] = noted;
        hash = 31 * hash + noted.hashCode();
        return this;
    }

    /** Notes that a list ends here. */
    public SqlShape end() {
        return piece(Mark.END);
    }

    /** This statement is known by its text alone. */
    public SqlShape unknown() {
        known = false;
        return this;
    }

    /** Whether the shape tells the text. */
    public boolean isKnown() {
        return known;
    }

    /** The values, in the order in which they came. */
    public List<Value> values() {
        return values;
    }

    /** How many pieces it has. */
    public int size() {
        return size;
    }

    /** The same without the values, to be kept. */
    public SqlShape key() {
        SqlShape key = new SqlShape(dialect());
        key.pieces = Arrays.copyOf(pieces, size);
        key.size = size;
        key.hash = hash;
        return key;
    }

    @Override
    public SqlWriter text(String sql) {
        return piece(sql);
    }

    @Override
    public SqlWriter identifier(String name) {
        return piece(Mark.IDENTIFIER).piece(name);
    }

    @Override
    public SqlWriter column(Occurrence occurrence, String column) {
        return occurrence(occurrence).piece(column);
    }

    @Override
    public String alias(Occurrence occurrence) {
        occurrence(occurrence);
        return "";
    }

    private SqlShape occurrence(Occurrence occurrence) {
        known &= occurrence.isShared();
        return piece(occurrence);
    }

    @Override
    public SqlWriter value(Value value) {
        values.add(value);
        return piece(Mark.VALUE);
    }

    @Override
    public SqlWriter literal(Constant constant) {
        return piece(constant);
    }

    @Override
    public SqlWriter bind(Value value) {
        values.add(value);
        return piece(Mark.BOUND);
    }

    @Override
    public SqlWriter node(SqlNode node) {
        piece(node.getClass());
        node.writeTo(this);
        return this;
    }

    @Override
    public boolean takesList(int size) {
        return true;
    }

    @Override
    public SqlWriter list(String separator, List<? extends SqlNode> nodes) {
        piece(separator);
        for (int i = 0; i < nodes.size(); i++) {
            node(nodes.get(i));
        }
        return end();
    }

    @Override
    public SqlWriter table(TableName table) {
        return piece(Mark.TABLE).piece(table);
    }

    @Override
    public SqlWriter table(Occurrence occurrence) {
        return unknown();
    }

    @Override
    public SqlWriter part() {
        return unknown();
    }

    @Override
    public SqlWriter apart() {
        return unknown();
    }

    @Override
    public SqlWriter nameByTable(Occurrence occurrence) {
        return unknown();
    }

    @Override
    public SqlWriter append(SqlWriter part) {
        return unknown();
    }

    @Override
    public SqlWriter uses(SqlWriter part) {
        return unknown();
    }

    @Override
    public SqlWriter sealed() {
        return unknown();
    }

    @Override
    public String newAlias(String name) {
        unknown();
        return name;
    }

    @Override
    public Collection<Occurrence> used() {
        unknown();
        return List.of();
    }

    @Override
    public SqlWriter withCommonTables(SqlNode select) {
        return unknown();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SqlShape other && hash == other.hash
                && Arrays.equals(pieces, 0, size, other.pieces, 0, other.size);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
