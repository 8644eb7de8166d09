package dev.dovetail.dialect;

/** The dialect of H2 in modes without {@code LIMIT}. */
final class H2PageDialect extends ForwardingDialect {
    static final Dialect INSTANCE = new H2PageDialect();

    private H2PageDialect() {
        super(Dialects.h2());
    }

    /** Writes OFFSET and FETCH, as in the SQL standard. */
    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        if (offset > 0) {
            out.text(" OFFSET ").value(offset, ColumnType.LONG).text(" ROWS");
        }
        if (limit >= 0) {
            out.text(" FETCH FIRST ").value(limit, ColumnType.LONG).text(" ROWS ONLY");
        }
    }
}
