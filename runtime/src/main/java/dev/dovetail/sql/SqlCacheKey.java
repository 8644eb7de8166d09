package dev.dovetail.sql;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.TableName;
import dev.dovetail.dialect.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cache key of a statement: the pieces that decide its SQL, without the values. Nodes write to it as to a
 * statement. Statements with equal keys have the same SQL in one dialect, so that known SQL is reused. Corresponds to
 * the cache keys of SQLAlchemy's compiled statements.
 *
 * <p>A node that reads what was written before it, or that creates table references, has no key.
 */
public final class SqlCacheKey extends StatementWriter {
    private static final CommonTables NONE = new CommonTables();

    private Object[] pieces = new Object[24];
    private int size;
    private int hash;
    private boolean known = true;
    private final List<Value> values = new ArrayList<>();

    /** Marks a piece that is not SQL. */
    private enum Mark { VALUE, BOUND, IDENTIFIER, TABLE, END }

    /** Creates an empty key. */
    public SqlCacheKey(Dialect dialect) {
        super(dialect, NONE);
    }

    /**
     * Records an object that decides the SQL. Equal objects must decide it in the same way. Null records the end of a
     * list.
     */
    public SqlCacheKey piece(@Nullable Object piece) {
        Object noted = piece == null ? Mark.END : piece;
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, size * 2);
        }
        pieces[size++] = noted;
        hash = 31 * hash + noted.hashCode();
        return this;
    }

    /** Records the end of a list. */
    public SqlCacheKey end() {
        return piece(Mark.END);
    }

    /** Marks the statement as one that has no key. */
    public SqlCacheKey unknown() {
        known = false;
        return this;
    }

    /** Returns whether the key determines the SQL. */
    public boolean isKnown() {
        return known;
    }

    /** Returns the values, in the order in which they were recorded. */
    public List<Value> values() {
        return values;
    }

    /** Returns the number of pieces. */
    public int size() {
        return size;
    }

    /** Returns the key without the values, to be stored. */
    public SqlCacheKey key() {
        SqlCacheKey key = new SqlCacheKey(dialect());
        key.pieces = Arrays.copyOf(pieces, size);
        key.size = size;
        key.hash = hash;
        return key;
    }

    @Override
    public StatementWriter text(String sql) {
        return piece(sql);
    }

    @Override
    public StatementWriter identifier(String name) {
        return piece(Mark.IDENTIFIER).piece(name);
    }

    @Override
    public StatementWriter column(TableReference reference, String column) {
        return recorded(reference).piece(column);
    }

    @Override
    public String alias(TableReference reference) {
        recorded(reference);
        return "";
    }

    private SqlCacheKey recorded(TableReference reference) {
        known &= reference.isShared();
        return piece(reference);
    }

    @Override
    public StatementWriter value(Value value) {
        values.add(value);
        return piece(Mark.VALUE);
    }

    @Override
    public StatementWriter literal(Constant constant) {
        return piece(constant);
    }

    @Override
    public StatementWriter bind(Value value) {
        values.add(value);
        return piece(Mark.BOUND);
    }

    @Override
    public StatementWriter node(SqlNode node) {
        piece(node.getClass());
        node.writeTo(this);
        return this;
    }

    @Override
    public boolean takesList(int size) {
        return true;
    }

    @Override
    public StatementWriter list(String separator, List<? extends SqlNode> nodes) {
        piece(separator);
        for (int i = 0; i < nodes.size(); i++) {
            node(nodes.get(i));
        }
        return end();
    }

    @Override
    public StatementWriter table(TableName table) {
        return piece(Mark.TABLE).piece(table);
    }

    @Override
    public StatementWriter table(TableReference reference) {
        return unknown();
    }

    @Override
    public StatementWriter part() {
        return unknown();
    }

    @Override
    public StatementWriter apart() {
        return unknown();
    }

    @Override
    public StatementWriter nameByTable(TableReference reference) {
        return unknown();
    }

    @Override
    public StatementWriter append(StatementWriter part) {
        return unknown();
    }

    @Override
    public StatementWriter mayHaveEffects() {
        // The nodes decide it, and are part of the key.
        return this;
    }

    @Override
    public StatementWriter uses(StatementWriter part) {
        return unknown();
    }

    @Override
    public StatementWriter sealed() {
        return unknown();
    }

    @Override
    public String newAlias(String name) {
        unknown();
        return name;
    }

    @Override
    public Collection<TableReference> used() {
        unknown();
        return List.of();
    }

    @Override
    public StatementWriter withCommonTables(SqlNode select) {
        return unknown();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SqlCacheKey other && hash == other.hash
                && Arrays.equals(pieces, 0, size, other.pieces, 0, other.size);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
