package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forwards each call to another dialect. A dialect that differs from another in a few points extends this class and
 * overrides these. A call within the other dialect does not reach the overriding method, except by
 * {@link SqlWriter#dialect}.
 */
public abstract class ForwardingDialect extends ForwardingSyntax implements Dialect {
    /** Creates a dialect that forwards calls to {@code dialect}. */
    protected ForwardingDialect(Dialect dialect) {
        super(dialect);
    }

    @Override
    public final Dialect forwardsTo() {
        return delegate();
    }

    @Override
    public String name() {
        return delegate().name();
    }

    /**
     * Returns whether the overridden and forwarded methods use {@code ability}. Those that no method of a dialect
     * tells are those of the other dialect.
     */
    @Override
    public boolean has(Ability ability) {
        return switch (ability) {
            case SET_OPERATIONS, SUBQUERIES, HAVING -> delegate().has(ability);
            default -> Dialect.super.has(ability);
        };
    }

    @Override
    public Identifiers identifiers() {
        return delegate().identifiers();
    }

    @Override
    public boolean holds(double number) {
        return delegate().holds(number);
    }

    @Override
    public boolean wrapsNumbers() {
        return delegate().wrapsNumbers();
    }

    @Override
    public Storage storage(ColumnType type) {
        return delegate().storage(type);
    }

    @Override
    public int fraction() {
        return delegate().fraction();
    }

    @Override
    public int decimals() {
        return delegate().decimals();
    }

    @Override
    public String elementType(ColumnType type) {
        return delegate().elementType(type);
    }

    @Override
    public String connecting() {
        return delegate().connecting();
    }

    @Override
    public String readingOnly(boolean readOnly) {
        return delegate().readingOnly(readOnly);
    }

    @Override
    public boolean endsLongStatements() {
        return delegate().endsLongStatements();
    }

    @Override
    public boolean compares(ColumnType type) {
        return delegate().compares(type);
    }

    @Override
    public boolean infersTypes() {
        return delegate().infersTypes();
    }

    @Override
    public GeneratedKeyStrategy keyReturn() {
        return delegate().keyReturn();
    }

    @Override
    public GeneratedKeyStrategy driverKeys() {
        return delegate().driverKeys();
    }

    @Override
    public boolean driverReturnsColumns() {
        return delegate().driverReturnsColumns();
    }

    @Override
    public boolean insertsArrays() {
        return delegate().insertsArrays();
    }

    @Override
    public UpdateReturn updateReturn() {
        return delegate().updateReturn();
    }

    @Override
    public boolean returnsTriggered() {
        return delegate().returnsTriggered();
    }

    @Override
    public String timeEquals(String column) {
        return delegate().timeEquals(column);
    }

    @Override
    public String nextValue(String sequence) {
        return delegate().nextValue(sequence);
    }

    @Override
    public boolean rollsSequencesBack() {
        return delegate().rollsSequencesBack();
    }

    @Override
    public boolean updatesSequences() {
        return delegate().updatesSequences();
    }

    @Override
    public String nextIdentities(TableName table, String column) {
        return delegate().nextIdentities(table, column);
    }

    @Override
    public String deferring(List<String> constraints, boolean later) {
        return delegate().deferring(constraints, later);
    }

    @Override
    public String emptyRow() {
        return delegate().emptyRow();
    }

    @Override
    public boolean ordersNulls() {
        return delegate().ordersNulls();
    }

    @Override
    public int maxParameters() {
        return delegate().maxParameters();
    }

    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        delegate().writePage(out, limit, offset);
    }

    @Override
    public void writeOrdered(SqlWriter out, SqlNode expression, ColumnType type) {
        delegate().writeOrdered(out, expression, type);
    }

    @Override
    public boolean ordersAsStored(ColumnType type) {
        return delegate().ordersAsStored(type);
    }

    @Override
    public void writeLike(SqlWriter out, SqlNode operand, String pattern, char escape, boolean folded) {
        delegate().writeLike(out, operand, pattern, escape, folded);
    }

    @Override
    public SqlWriter writePattern(SqlWriter out, String pattern, boolean folded) {
        return delegate().writePattern(out, pattern, folded);
    }

    @Override
    public void writeIn(SqlWriter out, SqlNode operand, List<? extends SqlNode> values) {
        delegate().writeIn(out, operand, values);
    }

    @Override
    public int mostListed() {
        return delegate().mostListed();
    }

    @Override
    public Lists lists(ListParameter values) {
        return delegate().lists(values);
    }

    @Override
    public @Nullable String arrayOf(ColumnType type) {
        return delegate().arrayOf(type);
    }

    @Override
    public boolean updatesKeys() {
        return delegate().updatesKeys();
    }

    @Override
    public boolean comparesRows() {
        return delegate().comparesRows();
    }

    @Override
    public void writeKeysIn(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        delegate().writeKeysIn(out, columns, keys);
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        return delegate().classifyError(state, code, message);
    }

    @Override
    public String logWritten() {
        return delegate().logWritten();
    }

    @Override
    public String logReplayed() {
        return delegate().logReplayed();
    }

    @Override
    public boolean undoesTimedOutCommits() {
        return delegate().undoesTimedOutCommits();
    }

    @Override
    public @Nullable String constraint(String message) {
        return delegate().constraint(message);
    }

    @Override
    public List<String> columns(String message) {
        return delegate().columns(message);
    }
}
