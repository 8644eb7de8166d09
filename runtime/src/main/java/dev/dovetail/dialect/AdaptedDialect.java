package dev.dovetail.dialect;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dialect without some of its abilities. */
final class AdaptedDialect extends ForwardingDialect {
    private final Set<Ability> lacking;

    private AdaptedDialect(Dialect dialect, Set<Ability> lacking) {
        super(dialect);
        this.lacking = lacking;
    }

    static Dialect of(Dialect dialect, Collection<Ability> lacking) {
        EnumSet<Ability> all = EnumSet.copyOf(lacking);
        if (all.contains(Ability.RETURNING) && dialect.updatesSequences()) {
            all.add(Ability.SEQUENCES);
        }
        return new AdaptedDialect(dialect, all);
    }

    @Override
    public Dialect without(Ability... abilities) {
        EnumSet<Ability> all = EnumSet.copyOf(lacking);
        all.addAll(List.of(abilities));
        return of(delegate(), all);
    }

    private boolean lacks(Ability ability) {
        return lacking.contains(ability);
    }

    @Override
    public boolean has(Ability ability) {
        return !lacks(ability) && super.has(ability);
    }

    @Override
    public void checkWindows() {
        delegate().checkWindows();
        require(Ability.WINDOWS, "A window function", "Select the rows in order, and number or sum them in Java.");
    }

    @Override
    public boolean hasWindows() {
        return !lacks(Ability.WINDOWS) && delegate().hasWindows();
    }

    @Override
    public GeneratedKeyStrategy keyReturn() {
        GeneratedKeyStrategy strategy = delegate().keyReturn();
        if (strategy == GeneratedKeyStrategy.ARRAYS && lacks(Ability.ARRAYS)) {
            strategy = GeneratedKeyStrategy.RETURNING;
        }
        if (!strategy.isReturning()) {
            return lacks(Ability.GENERATED_KEYS_OF_ROWS) ? GeneratedKeyStrategy.SINGLE : strategy;
        }
        return lacks(Ability.RETURNING) ? driverKeys() : strategy;
    }

    @Override
    public GeneratedKeyStrategy driverKeys() {
        return lacks(Ability.GENERATED_KEYS_OF_ROWS) ? GeneratedKeyStrategy.SINGLE : delegate().driverKeys();
    }

    @Override
    public boolean insertsArrays() {
        return !lacks(Ability.ARRAYS) && delegate().insertsArrays();
    }

    @Override
    public UpdateReturn updateReturn() {
        return lacks(Ability.RETURNING) ? UpdateReturn.NONE : delegate().updateReturn();
    }

    @Override
    public @Nullable String arrayOf(ColumnType type) {
        return lacks(Ability.ARRAYS) ? null : delegate().arrayOf(type);
    }

    @Override
    public Lists lists(ListParameter values) {
        Lists lists = delegate().lists(values);
        boolean isArray = lists == Lists.ARRAY || lists == Lists.UNNESTED_ARRAY;
        return isArray && lacks(Ability.ARRAYS) ? Lists.LITERALS : lists;
    }

    @Override
    public String nextValue(String sequence) {
        return lacks(Ability.SEQUENCES) ? "" : delegate().nextValue(sequence);
    }

    @Override
    public String nextIdentities(TableName table, String column) {
        return lacks(Ability.SEQUENCES) ? "" : delegate().nextIdentities(table, column);
    }

    @Override
    public String deferring(List<String> constraints, boolean later) {
        return lacks(Ability.DEFERRED_CONSTRAINTS) ? "" : delegate().deferring(constraints, later);
    }

    @Override
    public boolean updatesKeys() {
        return !lacks(Ability.KEY_UPDATES) && delegate().updatesKeys();
    }

    @Override
    public boolean comparesRows() {
        return !lacks(Ability.ROW_VALUES) && delegate().comparesRows();
    }

    @Override
    public RowLocking rowLocking() {
        RowLocking locking = delegate().rowLocking();
        return locking == RowLocking.BY_SELECT && lacks(Ability.ROW_LOCKS) ? RowLocking.BY_UPDATE : locking;
    }

    @Override
    public void checkLock(Lock lock) {
        delegate().checkLock(lock);
        if (lacks(Ability.ROW_LOCKS) && lock.otherwise() != Lock.Wait.WAIT) {
            throw new IllegalStateException(this + " locks rows by an UPDATE, which always waits, so that "
                    + lock.call() + " is not possible. Write forUpdate() alone, which locks and waits.");
        }
    }

    /** Writes nothing if rows are locked by an UPDATE. */
    @Override
    public void writeLock(SqlWriter out, Lock lock) {
        if (!lacks(Ability.ROW_LOCKS)) {
            delegate().writeLock(out, lock);
        }
    }

    @Override
    public String toString() {
        return name() + " without " + lacking;
    }
}
