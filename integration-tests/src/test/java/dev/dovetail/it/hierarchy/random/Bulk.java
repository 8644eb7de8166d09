package dev.dovetail.it.hierarchy.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.query.ComparableColumn;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Changes many objects by one statement, and the reference likewise. */
final class Bulk {
    private final RandomSchema schema;
    private final Entities entities;
    private final Rows rows;
    private final Session session;
    private final Random random;
    private final List<String> log;

    Bulk(RandomSchema schema, Entities entities, Rows rows, Session session, Random random, List<String> log) {
        this.schema = schema;
        this.entities = entities;
        this.rows = rows;
        this.session = session;
        this.random = random;
        this.log = log;
    }

    /** Updates a column of all objects of a level in one statement. */
    void update() {
        Kind kind = any(schema.kinds());
        List<Field> fields = kind.allFields().stream().filter(each -> each.form() == Field.Form.NUMBER).toList();
        if (fields.isEmpty()) {
            return;
        }
        Field field = any(fields);
        int from = random.nextInt(5);
        int to = random.nextInt(5);
        log.add("update " + kind + " set " + field.name() + " = " + to + " where it is " + from);
        var root = entities.root(kind);
        var column = entities.column(root, field.name());
        int count = session.update(root).set(column, to).where(column.eq(from)).execute();
        List<String> changed = rows.of(kind).stream()
                .filter(each -> Objects.equals(rows.row(each).values.get(field.name()), from)).toList();
        assertThat(count).isEqualTo(changed.size());
        changed.forEach(each -> rows.row(each).values.put(field.name(), to));
    }

    /** Deletes objects that no link leads to or from, with one statement at a random level. Returns their codes. */
    List<String> delete() {
        List<Kind> kinds = schema.kinds().stream().filter(kind -> schema.links.stream().noneMatch(link ->
                link.child().root() == kind.root() || link.parent().root() == kind.root())).toList();
        if (kinds.isEmpty()) {
            return List.of();
        }
        Kind kind = any(kinds);
        var root = entities.root(kind);
        List<String> gone = rows.of(kind).stream().filter(each -> each.compareTo("c3") < 0).toList();
        log.add("delete " + kind + " where code is below c3");
        int count = session.delete(root).where(((ComparableColumn<Object, Object>) entities.column(root, "code"))
                .lt("c3")).execute();
        assertThat(count).isEqualTo(gone.size());
        gone.forEach(rows::delete);
        return gone;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
