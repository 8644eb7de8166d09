package dev.dovetail.sql;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.dialect.TableName;
import dev.dovetail.dialect.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement: its SQL, the values that it binds, and a readable alias for each table reference.
 *
 * <p>Parts can be written before their place, because the WHERE decides what the FROM joins: {@link #part()} starts
 * one, {@link #append} puts it in its place.
 */
public sealed class StatementWriter implements SqlWriter permits SqlCacheKey {
    private final Dialect dialect;
    private final StringBuilder text;
    private final List<Value> values = new ArrayList<>();
    private final Aliases aliases;
    private final CommonTables commonTables;
    private final Set<TableReference> used;
    private Set<SqlNode> literal = Set.of();
    private boolean literally;
    private Set<SqlNode> groups = Set.of();
    private final Set<TableReference> spared = new HashSet<>(0);
    private @Nullable Set<TableReference> joined;

    /** Creates an empty statement. */
    public StatementWriter(Dialect dialect) {
        this(dialect, new Aliases(), new CommonTables());
    }

    /** Creates a writer for {@link SqlCacheKey}, which records pieces instead of SQL. */
    StatementWriter(Dialect dialect, CommonTables none) {
        this.dialect = dialect;
        this.commonTables = none;
        this.aliases = Aliases.NONE;
        this.text = new StringBuilder(0);
        this.used = Set.of();
    }

    private StatementWriter(Dialect dialect, Aliases aliases, CommonTables commonTables) {
        this.dialect = dialect;
        this.text = new StringBuilder(128);
        this.used = new LinkedHashSet<>();
        this.commonTables = commonTables;
        this.aliases = aliases;
    }

    /** Returns {@code out}, which has no other implementation, for nodes that name tables. */
    public static StatementWriter of(SqlWriter out) {
        return (StatementWriter) out;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    /** Creates an empty part of this statement, which shares its aliases. */
    public StatementWriter part() {
        return literally(new StatementWriter(dialect, aliases, commonTables));
    }

    /** Creates an empty part with its own aliases, for a nested SELECT with table references of its own. */
    public StatementWriter apart() {
        return literally(new StatementWriter(dialect, aliases.apart(), commonTables));
    }

    private StatementWriter literally(StatementWriter part) {
        part.literal = literal;
        part.literally = literally;
        part.joined = joined;
        return part;
    }

    /** Writes identifiers as the foreign keys that refer to them, unless their table reference is in {@code those}. */
    public StatementWriter joining(Set<TableReference> those) {
        Set<TableReference> all = new HashSet<>(joined == null ? Set.of() : joined);
        all.addAll(those);
        joined = all;
        return this;
    }

    /** Returns whether a foreign key has the identifier, so that {@code reference} need not be joined. */
    public boolean spares(TableReference reference) {
        return joined != null && !joined.contains(reference) && (spared.add(reference) || true);
    }

    /** Returns the table references that were not joined because a foreign key has their identifier. */
    Set<TableReference> spared() {
        return spared;
    }

    /** Writes values within {@code nodes} as literals, so that equal expressions have equal SQL. */
    public StatementWriter withLiteralsIn(Set<SqlNode> nodes) {
        literal = nodes;
        return this;
    }

    /** Writes {@code nodes} within other nodes as {@code MIN(...)}, because they are equal in all rows of a group. */
    StatementWriter withGroups(Set<SqlNode> nodes) {
        groups = nodes;
        return this;
    }

    /** Returns whether {@code node} is a GROUP BY term that the database recognises only as a whole column. */
    public boolean isGroup(SqlNode node) {
        return groups.contains(node);
    }

    /** Writes {@code node} without replacing GROUP BY terms in it, for a whole term or the operand of an aggregate. */
    public StatementWriter whole(SqlNode node) {
        Set<SqlNode> before = groups;
        groups = Set.of();
        node(node);
        groups = before;
        return this;
    }

    /** Uses the table name as the alias of {@code reference}, for statements whose table has no alias. */
    public StatementWriter nameByTable(TableReference reference) {
        aliases.name(reference, dialect.identifiers().quoted(reference.table().name()));
        return this;
    }

    /** Writes a part that was written before its place. */
    public StatementWriter append(StatementWriter part) {
        text.append(part.text);
        values.addAll(part.values);
        return uses(part);
    }

    /** Records that this uses the table references of {@code part}, which is written later. */
    public StatementWriter uses(StatementWriter part) {
        used.addAll(part.used);
        spared.addAll(part.spared);
        return this;
    }

    /** Clears the table references that this part uses, because a derived table joins them itself. */
    public StatementWriter sealed() {
        used.clear();
        spared.clear();
        return this;
    }

    @Override
    public StatementWriter text(String sql) {
        text.append(sql);
        return this;
    }

    @Override
    public StatementWriter identifier(String name) {
        text.append(dialect.identifiers().quoted(name));
        return this;
    }

    @Override
    public StatementWriter table(TableName table) {
        return (table.schema().isEmpty() ? this : identifier(table.schema()).text(".")).identifier(table.name());
    }

    /** Writes the name of a table and the alias of this table reference. */
    public StatementWriter table(TableReference reference) {
        CommonTable common = commonTables.of(reference);
        return (common == null ? table(reference.table()) : text(commonTables.mark(common, this)))
                .text(" ").text(alias(reference));
    }

    /** Writes a column of a table reference, and records the use of the reference. */
    public StatementWriter column(TableReference reference, String column) {
        used.add(reference);
        return text(alias(reference)).text(".").identifier(column);
    }

    /** Writes a value as a literal if it has one, and as a parameter otherwise. */
    public StatementWriter literal(Constant constant) {
        String written = Literals.of(constant, dialect);
        return written == null ? bound(constant) : text(written);
    }

    @Override
    public StatementWriter value(Value value) {
        return literally && value instanceof Constant constant ? literal(constant) : bound(value);
    }

    private StatementWriter bound(Value value) {
        text.append('?');
        return bind(value);
    }

    /** Binds a value to a question mark that was written as text. */
    public StatementWriter bind(Value value) {
        values.add(value);
        return this;
    }

    @Override
    public StatementWriter value(@Nullable Object stored, ColumnType type) {
        return value(new Constant(stored, type));
    }

    @Override
    public StatementWriter node(SqlNode node) {
        if (groups.contains(node)) {
            text("MIN(").whole(node).text(")");
            return this;
        }
        boolean before = literally;
        literally |= literal.contains(node);
        node.writeTo(this);
        literally = before;
        return this;
    }

    /** Returns whether a list of {@code size} values may have a parameter for each. */
    public boolean takesList(int size) {
        return commonTables.takesList(size);
    }

    @Override
    public StatementWriter list(String separator, List<? extends SqlNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            node(nodes.get(i));
        }
        return this;
    }

    /**
     * Writes conditions with {@code operator} between them. Groups very many of them in parentheses, because databases
     * limit the depth of a chain, which they parse as nested expressions.
     */
    public StatementWriter chain(String operator, List<? extends SqlNode> conditions) {
        Chain.write(this, operator, conditions);
        return this;
    }

    /** Returns the alias of {@code reference}: the first letters of its table's words, with a number if taken. */
    public String alias(TableReference reference) {
        return aliases.of(reference, dialect);
    }

    /** Returns an unused alias for a derived table, from the first letters of {@code name}. */
    public String newAlias(String name) {
        return aliases.fresh(name, dialect);
    }

    /** Returns the table references whose columns were written, in the order of first use. */
    public Collection<TableReference> used() {
        return used;
    }

    /** Returns whether the SQL reads a common table expression. */
    public boolean hasCommonTables() {
        return !commonTables.isEmpty();
    }

    /** Writes a SELECT after its own WITH, instead of one WITH before the whole statement. */
    public StatementWriter withCommonTables(SqlNode select) {
        StatementWriter after = part().node(select);
        commonTables.writeTo(this);
        return append(after);
    }

    /** Records that the statement may do more than read: it locks rows, or the application wrote a part of it. */
    public StatementWriter mayHaveEffects() {
        commonTables.mayHaveEffects();
        return this;
    }

    /** Returns the finished statement. */
    public BoundSql toBoundSql() {
        if (!commonTables.isEmpty()) {
            StatementWriter before = part();
            commonTables.writeTo(before);
            return before.append(this).toBoundSql();
        }
        return new BoundSql(commonTables.named(text.toString(), dialect), List.copyOf(values),
                !commonTables.hasEffects());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
