package dev.dovetail.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes down a statement: its text, the values it binds, and a readable alias for each occurrence of a table.
 *
 * <p>Parts can be written ahead of their place, since what stands in a WHERE decides what a FROM joins:
 * {@link #part()} opens one, {@link #append} puts it in its place.
 */
public sealed class SqlWriter permits SqlShape {
    private final Dialect dialect;
    private final StringBuilder text;
    private final List<Value> values = new ArrayList<>();
    private final Aliases aliases;
    private final CommonTables commonTables;
    private final Set<Occurrence> used;
    private Set<SqlNode> literal = Set.of();
    private boolean literally;
    private Set<SqlNode> groups = Set.of();
    private final Set<Occurrence> spared = new HashSet<>(0);
    private @Nullable Set<Occurrence> joined;

    /** A blank statement. */
    public SqlWriter(Dialect dialect) {
        this(dialect, new Aliases(), new CommonTables());
    }

    /** One that writes nothing: what it is told it keeps in another way. */
    SqlWriter(Dialect dialect, CommonTables none) {
        this.dialect = dialect;
        this.commonTables = none;
        this.aliases = Aliases.NONE;
        this.text = new StringBuilder(0);
        this.used = Set.of();
    }

    private SqlWriter(Dialect dialect, Aliases aliases, CommonTables commonTables) {
        this.dialect = dialect;
        this.text = new StringBuilder(128);
        this.used = new LinkedHashSet<>();
        this.commonTables = commonTables;
        this.aliases = aliases;
    }

    /** The database's particulars. */
    public Dialect dialect() {
        return dialect;
    }

    /** A blank part of this statement, which shares its aliases. */
    public SqlWriter part() {
        return literally(new SqlWriter(dialect, aliases, commonTables));
    }

    /** A blank part with aliases of its own: a select within this one in which equal occurrences are others. */
    public SqlWriter apart() {
        return literally(new SqlWriter(dialect, aliases.apart(), commonTables));
    }

    private SqlWriter literally(SqlWriter part) {
        part.literal = literal;
        part.literally = literally;
        part.joined = joined;
        return part;
    }

    /** From now on takes a key from the row that refers by it, unless the row that has it is in {@code those}, too. */
    public SqlWriter joining(Set<Occurrence> those) {
        Set<Occurrence> all = new HashSet<>(joined == null ? Set.of() : joined);
        all.addAll(those);
        joined = all;
        return this;
    }

    /** Whether a key may be taken from the row that refers by it: then {@code occurrence} need not be joined. */
    public boolean spares(Occurrence occurrence) {
        return joined != null && !joined.contains(occurrence) && (spared.add(occurrence) || true);
    }

    /** The occurrences that were not joined for a key. */
    Set<Occurrence> spared() {
        return spared;
    }

    /** From now on writes the values within these nodes as literals, so that equal expressions have equal texts. */
    public SqlWriter withLiteralsIn(Set<SqlNode> nodes) {
        literal = nodes;
        return this;
    }

    /** From now on writes these nodes, where they are parts of others, as what the rows of a group have in common. */
    SqlWriter withGroups(Set<SqlNode> nodes) {
        groups = nodes;
        return this;
    }

    /** Whether rows are grouped by this node, which the database does not find again as a part of another one. */
    public boolean isGroup(SqlNode node) {
        return groups.contains(node);
    }

    /** Writes a node that stands for a group as it is, or that sees the rows of a group. */
    public SqlWriter whole(SqlNode node) {
        Set<SqlNode> before = groups;
        groups = Set.of();
        node(node);
        groups = before;
        return this;
    }

    /** Gives an occurrence the name of its table as its alias, where a statement knows the table by that. */
    public SqlWriter nameByTable(Occurrence occurrence) {
        aliases.name(occurrence, dialect.identifiers().quoted(occurrence.table().name()));
        return this;
    }

    /** Writes a part that was written ahead. */
    public SqlWriter append(SqlWriter part) {
        text.append(part.text);
        values.addAll(part.values);
        return uses(part);
    }

    /** Notes that the occurrences that {@code part} uses are used here, where the part will be written later. */
    public SqlWriter uses(SqlWriter part) {
        used.addAll(part.used);
        spared.addAll(part.spared);
        return this;
    }

    /** This part, as one whose occurrences are a matter of its own: a derived table joins what it uses. */
    public SqlWriter sealed() {
        used.clear();
        spared.clear();
        return this;
    }

    /** Writes text as it is. */
    public SqlWriter text(String sql) {
        text.append(sql);
        return this;
    }

    /** Writes an identifier, quoted where needed. */
    public SqlWriter identifier(String name) {
        text.append(dialect.identifiers().quoted(name));
        return this;
    }

    /** Writes a table's name. */
    public SqlWriter table(TableName table) {
        return (table.schema().isEmpty() ? this : identifier(table.schema()).text(".")).identifier(table.name());
    }

    /** Writes a table's name and the alias of this occurrence. */
    public SqlWriter table(Occurrence occurrence) {
        CommonTable common = occurrence.commonTable();
        return (common == null ? table(occurrence.table()) : text(commonTables.mark(common, this)))
                .text(" ").text(alias(occurrence));
    }

    /** Writes a column of an occurrence, and notes that the occurrence is used. */
    public SqlWriter column(Occurrence occurrence, String column) {
        used.add(occurrence);
        return text(alias(occurrence)).text(".").identifier(column);
    }

    /** Writes a value as a literal where there is one for it, else as a parameter. */
    public SqlWriter literal(Constant constant) {
        String written = Literals.of(constant, dialect);
        return written == null ? bound(constant) : text(written);
    }

    /** The same for one of many values beside an operand, which says what type they have. */
    public SqlWriter listed(Constant constant) {
        return constant.get() instanceof Long number && number != Long.MIN_VALUE ? text(number.toString())
                : literal(constant);
    }

    /** Writes a parameter, and binds a value to it. */
    public SqlWriter value(Value value) {
        return literally && value instanceof Constant constant ? literal(constant) : bound(value);
    }

    private SqlWriter bound(Value value) {
        text.append('?');
        return bind(value);
    }

    /** Binds a value to a question mark that was written as text. */
    public SqlWriter bind(Value value) {
        values.add(value);
        return this;
    }

    /** Writes a parameter, and binds a stored value to it. */
    public SqlWriter value(@Nullable Object stored, ColumnType type) {
        return value(new Constant(stored, type));
    }

    /** Writes a part. */
    public SqlWriter node(SqlNode node) {
        if (groups.contains(node)) {
            text("MIN(").whole(node).text(")");
        } else if (literally || literal.isEmpty() || !literal.contains(node)) {
            node.writeTo(this);
        } else {
            literally = true;
            node.writeTo(this);
            literally = false;
        }
        return this;
    }

    /** Whether a list of so many values may have parameters of its own, beside those that other lists have. */
    public boolean takesList(int size) {
        return commonTables.takesList(size);
    }

    /** Writes parts with {@code separator} between them. */
    public SqlWriter list(String separator, List<? extends SqlNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            node(nodes.get(i));
        }
        return this;
    }

    /**
     * Writes conditions with {@code operator} between them. Of very many, some stand in brackets together: databases
     * parse a chain as an expression within another one, and not as deep as one likes.
     */
    public SqlWriter chain(String operator, List<? extends SqlNode> conditions) {
        Chain.write(this, operator, conditions);
        return this;
    }

    /** The alias of an occurrence: the first letters of its table's words, numbered from the second on. */
    public String alias(Occurrence occurrence) {
        return aliases.of(occurrence, dialect);
    }

    /** An alias that nothing has, from the first letters of {@code name}; for a table that the statement derives. */
    public String newAlias(String name) {
        return aliases.fresh(name, dialect);
    }

    /** The occurrences whose columns were written so far, in the order of first use. */
    public Collection<Occurrence> used() {
        return used;
    }

    /** Whether something that was written reads from a common table. */
    public boolean hasCommonTables() {
        return !commonTables.isEmpty();
    }

    /** Writes a select, and before it the common tables from which it reads, which else stand before the statement. */
    public SqlWriter withCommonTables(SqlNode select) {
        SqlWriter after = part().node(select);
        commonTables.writeTo(this);
        return append(after);
    }

    /** The finished statement. */
    public BoundSql toBoundSql() {
        if (!commonTables.isEmpty()) {
            SqlWriter before = part();
            commonTables.writeTo(before);
            return before.append(this).toBoundSql();
        }
        return new BoundSql(commonTables.named(text.toString(), dialect), List.copyOf(values));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
