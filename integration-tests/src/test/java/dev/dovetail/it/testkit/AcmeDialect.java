package dev.dovetail.it.testkit;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.ForwardingDialect;
import dev.dovetail.dialect.SqlWriter;

/** A dialect of an application: that of H2 with other pages. */
final class AcmeDialect extends ForwardingDialect {
    AcmeDialect() {
        super(Dialects.h2());
    }

    @Override
    public String name() {
        return "acme";
    }

    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        if (offset > 0) {
            out.text(" OFFSET ").value(offset, ColumnType.LONG).text(" ROWS");
        }
        if (limit >= 0) {
            out.text(" FETCH NEXT ").value(limit, ColumnType.LONG).text(" ROWS ONLY");
        }
    }
}
