package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.track.EntityKeys;
import java.util.List;

/**
 * The condition that a row has one of several keys.
 *
 * @param columns the columns of the key
 * @param attributes the attributes whose values the key has
 * @param keys the keys, in the form of the identity map; none stands for one that is not known yet
 */
record KeysIn(List<SqlNode> columns, List<Attribute> attributes, List<Object> keys) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (columns.size() > 1) {
            writeComposite(out);
            return;
        }
        out.node(columns.get(0)).text(" IN (").text(keys.isEmpty() ? "?" : "");
        for (int i = 0; i < keys.size(); i++) {
            out.text(i == 0 ? "" : ", ").value(EntityKeys.column(attributes.get(0), keys.get(i), 0),
                    attributes.get(0).type());
        }
        out.text(")");
    }

    private void writeComposite(StatementWriter out) {
        out.text("(");
        for (int i = 0; i < Math.max(1, keys.size()); i++) {
            out.text(i == 0 ? "" : " OR ");
            for (int part = 0; part < columns.size(); part++) {
                out.text(part == 0 ? "" : " AND ").node(columns.get(part)).text(" = ");
                if (keys.isEmpty()) {
                    out.text("?");
                } else {
                    out.value(EntityKeys.column(attributes.get(part), keys.get(i), part), attributes.get(part).type());
                }
            }
        }
        out.text(")");
    }
}
