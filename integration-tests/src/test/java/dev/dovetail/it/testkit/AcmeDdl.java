package dev.dovetail.it.testkit;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.generate.ddl.CustomDdl;
import dev.dovetail.processor.model.ColumnModel;

/** The DDL of {@link AcmeDialect}: that of H2 with other types of booleans. */
public final class AcmeDdl extends CustomDdl {
    /** For the processors. */
    public AcmeDdl() {
        super("Acme", new AcmeDialect(), "h2");
    }

    @Override
    protected String type(ColumnModel column) {
        return column.type() == ColumnType.BOOLEAN ? "BOOL" : super.type(column);
    }
}
