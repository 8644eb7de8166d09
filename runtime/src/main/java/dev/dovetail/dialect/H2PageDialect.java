package dev.dovetail.dialect;

/** The dialect of H2 in modes without {@code LIMIT}. */
final class H2PageDialect extends ForwardingDialect {
    H2PageDialect(Dialect h2) {
        super(h2);
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
