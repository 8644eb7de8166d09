package dev.dovetail.dialect;

import org.jspecify.annotations.Nullable;

/** The dialect of MySQL, from version 8.4, with the driver Connector/J. */
final class MySqlDialect extends AbstractMySqlDialect {
    static final Dialect INSTANCE = new MySqlDialect();

    private MySqlDialect() {
        super("MySQL", MySqlWords.mysql());
    }

    @Override
    public String name() {
        return "mysql";
    }

    /**
     * Stores UUIDs as 16 bytes, because MySQL has no type for them. CHAR(36) would take 36 bytes in the primary key, in
     * each foreign key, and in every secondary index, which contains the primary key. {@code BIN_TO_UUID} shows them.
     */
    @Override
    public Storage storage(ColumnType type) {
        return type == ColumnType.UUID ? Storage.BYTES : super.storage(type);
    }

    /**
     * Inserts many rows with one statement. The server gives such a statement consecutive keys in every setting of
     * {@code innodb_autoinc_lock_mode}, since the number of rows is known, and the driver returns all of them.
     */
    @Override
    public GeneratedKeyStrategy keyReturn() {
        return GeneratedKeyStrategy.ROWS;
    }

    @Override
    public GeneratedKeyStrategy driverKeys() {
        return GeneratedKeyStrategy.ROWS;
    }

    /** Returns nothing, because MySQL has no sequences. */
    @Override
    public String nextValue(String sequence) {
        return "";
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        return switch (code) {
            // The driver ends a statement after its timeout without an error code of the server.
            case 0 -> message.startsWith("Statement cancelled due to timeout") ? DatabaseErrorKind.TIMEOUT
                    : DatabaseErrorKind.bySqlState(state);
            case 3819 -> DatabaseErrorKind.CHECK;
            case 1317, 3024 -> DatabaseErrorKind.TIMEOUT;
            case 3572 -> DatabaseErrorKind.LOCK;
            case 4031 -> DatabaseErrorKind.CONNECTION_LOST;
            default -> super.classifyError(state, code, message);
        };
    }

    /** Returns the constraint in the message, which precedes a unique key by its table. */
    @Override
    public @Nullable String constraint(String message) {
        String key = Messages.between(message, "for key '", "'");
        if (key != null) {
            return key.substring(key.lastIndexOf('.') + 1);
        }
        String check = Messages.between(message, "Check constraint '", "'");
        return check != null ? check : Messages.between(message, "CONSTRAINT `", "`");
    }

    @Override
    public String castType(ColumnType type) {
        return switch (type) {
            case UUID -> "BINARY(16)";
            case JSON -> "JSON";
            default -> super.castType(type);
        };
    }

    /**
     * Casts times, which the driver sends as texts without trailing zeros: {@code COALESCE(p.time, ?)} would be a text
     * with six digits of a second, which equals none of them.
     */
    @Override
    public void writeConstant(SqlWriter out, Constant constant) {
        boolean isTime = isTime(constant.type());
        out.text(isTime ? "CAST(" : "").value(constant).text(isTime ? " AS " + castType(constant.type()) + ")" : "");
    }

    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        if (value instanceof Constant constant && constant.type() == type && isTime(type)) {
            writeConstant(out, constant);
        } else {
            super.writeAlone(out, value, type);
        }
    }

    private static boolean isTime(ColumnType type) {
        return switch (type) {
            case TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> true;
            default -> false;
        };
    }

    @Override
    public void writeLock(SqlWriter out, Lock lock) {
        out.text(lock.shared() ? " FOR SHARE OF " : " FOR UPDATE OF ").node(lock.table()).text(lock.waiting());
    }

    @Override
    public void writeUpsert(SqlWriter out, Upsert upsert) {
        upsert.writeOnDuplicateKeyOfAlias(out);
    }

    /** Raises the limit of recursion. The server otherwise refuses the result after 1,000 levels. */
    @Override
    public String recursionHint() {
        return "/*+ SET_VAR(cte_max_recursion_depth = 4294967295) */ ";
    }

    /** Returns false: a subquery that reads the changed table is refused with error 1093. */
    @Override
    public boolean readsChangedTable() {
        return false;
    }

    /** Returns false: values are assigned from left to right. */
    @Override
    public boolean assignsAtOnce() {
        return false;
    }
}
