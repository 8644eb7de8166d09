package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forwards functions and operators to another dialect. */
abstract class ForwardingSyntax implements SqlSyntax {
    private final Dialect dialect;

    ForwardingSyntax(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the dialect that calls are forwarded to. */
    protected final Dialect delegate() {
        return dialect;
    }

    @Override
    public String castType(ColumnType type) {
        return dialect.castType(type);
    }

    @Override
    public String castType(ColumnType type, Object value) {
        return dialect.castType(type, value);
    }

    @Override
    public String decimalType(int before, int after) {
        return dialect.decimalType(before, after);
    }

    @Override
    public String longType(ColumnType type) {
        return dialect.longType(type);
    }

    @Override
    public String growing(ColumnType type) {
        return dialect.growing(type);
    }

    @Override
    public void writeConstant(SqlWriter out, Constant constant) {
        dialect.writeConstant(out, constant);
    }

    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        dialect.writeAlone(out, value, type);
    }

    @Override
    public @Nullable String literal(String text) {
        return dialect.literal(text);
    }

    @Override
    public void writeConcatenation(SqlWriter out, List<? extends SqlNode> texts) {
        dialect.writeConcatenation(out, texts);
    }

    @Override
    public String lengthFunction() {
        return dialect.lengthFunction();
    }

    @Override
    public void writePosition(SqlWriter out, SqlNode part, SqlNode text) {
        dialect.writePosition(out, part, text);
    }

    @Override
    public void writeQuotient(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        dialect.writeQuotient(out, dividend, divisor, type);
    }

    @Override
    public void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        dialect.writeRemainder(out, dividend, divisor, type);
    }

    @Override
    public void writeRounded(SqlWriter out, SqlNode number, int places, ColumnType type) {
        dialect.writeRounded(out, number, places, type);
    }

    @Override
    public void writeExtreme(SqlWriter out, boolean greatest, SqlNode operand, ColumnType type,
            @Nullable SqlNode window) {
        dialect.writeExtreme(out, greatest, operand, type, window);
    }

    @Override
    public void writeOver(SqlWriter out, @Nullable SqlNode window) {
        dialect.writeOver(out, window);
    }

    @Override
    public boolean roundsAssigned() {
        return dialect.roundsAssigned();
    }

    @Override
    public void writeAssigned(SqlWriter out, SqlNode number, int places) {
        dialect.writeAssigned(out, number, places);
    }

    @Override
    public void writeExact(SqlWriter out, ExactNumber exact) {
        dialect.writeExact(out, exact);
    }

    @Override
    public void writeAsDecimal(SqlWriter out, SqlNode number, ColumnType type) {
        dialect.writeAsDecimal(out, number, type);
    }

    @Override
    public boolean findsGroups() {
        return dialect.findsGroups();
    }

    @Override
    public boolean limitsWithin() {
        return dialect.limitsWithin();
    }

    @Override
    public String operators(String sql) {
        return dialect.operators(sql);
    }

    @Override
    public void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        dialect.writeField(out, field, time, type);
    }

    @Override
    public String inUtc() {
        return dialect.inUtc();
    }

    @Override
    public String explaining() {
        return dialect.explaining();
    }

    @Override
    public RowLocking rowLocking() {
        return dialect.rowLocking();
    }

    @Override
    public void checkLock(Lock lock) {
        dialect.checkLock(lock);
    }

    @Override
    public void writeLock(SqlWriter out, Lock lock) {
        dialect.writeLock(out, lock);
    }

    @Override
    public void writeUpsert(SqlWriter out, Upsert upsert) {
        dialect.writeUpsert(out, upsert);
    }

    @Override
    public boolean recursesOverRowsOnce() {
        return dialect.recursesOverRowsOnce();
    }

    @Override
    public int mostSteps() {
        return dialect.mostSteps();
    }

    @Override
    public String commonTable(String name) {
        return dialect.commonTable(name);
    }

    @Override
    public String recursing() {
        return dialect.recursing();
    }

    @Override
    public String recursionHint() {
        return dialect.recursionHint();
    }

    @Override
    public boolean assignsAtOnce() {
        return dialect.assignsAtOnce();
    }

    @Override
    public boolean readsChangedTable() {
        return dialect.readsChangedTable();
    }

    @Override
    public String assigning() {
        return dialect.assigning();
    }

    @Override
    public void writeNotTrue(SqlWriter out, SqlNode condition) {
        dialect.writeNotTrue(out, condition);
    }

    @Override
    public void checkFullJoin() {
        dialect.checkFullJoin();
    }

    @Override
    public void checkWindows() {
        dialect.checkWindows();
    }

    @Override
    public boolean hasWindows() {
        return dialect.hasWindows();
    }

    @Override
    public boolean explainsWithValues() {
        return dialect.explainsWithValues();
    }

    @Override
    public void writeUnpadded(SqlWriter out, SqlNode text) {
        dialect.writeUnpadded(out, text);
    }
}
