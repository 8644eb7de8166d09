package dev.dovetail.it.hierarchy.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares objects with the rows of the reference. */
final class Comparison {
    private final RandomSchema schema;
    private final Entities entities;
    private final Rows rows;

    Comparison(RandomSchema schema, Entities entities, Rows rows) {
        this.schema = schema;
        this.entities = entities;
        this.rows = rows;
    }

    /** Compares everything, as {@code session} reads it. */
    void all(Session session) {
        for (Kind root : schema.roots) {
            List<Object> found = session.select(entities.root(root)).list();
            assertThat(codes(found)).as("objects of %s", root).containsExactlyInAnyOrderElementsOf(rows.of(root));
            found.forEach(this::object);
        }
    }

    String code(Object entity) {
        return String.valueOf(entities.get(entity, "code"));
    }

    List<String> codes(Collection<?> found) {
        List<String> codes = new ArrayList<>();
        for (Object entity : found) {
            codes.add(code(entity));
        }
        return codes;
    }

    private Set<String> codesOf(@Nullable Object side) {
        return side == null ? Set.of() : side instanceof Collection<?> many ? new TreeSet<>(codes(many))
                : Set.of(code(side));
    }

    /** Compares one object: its type, its values, and its side of each link. */
    void object(Object entity) {
        String code = code(entity);
        Rows.Row row = rows.row(code);
        for (Kind kind : schema.kinds()) {
            assertThat(entities.isA(entity, kind)).as("%s is a %s", code, kind).isEqualTo(row.kind.isA(kind));
        }
        for (Field field : row.kind.allFields()) {
            assertThat(entities.get(entity, field.name())).as("%s.%s", code, field.name())
                    .isEqualTo(row.values.get(field.name()));
        }
        for (Link link : schema.links) {
            if (row.kind.isA(link.child())) {
                assertThat(codesOf(entities.get(entity, link.reference()))).as("%s.%s", code, link.reference())
                        .isEqualTo(rows.parents(link, code));
            }
            if (row.kind.isA(link.parent())) {
                assertThat(codesOf(entities.get(entity, link.inverse()))).as("%s.%s", code, link.inverse())
                        .isEqualTo(rows.children(link, code));
            }
        }
    }
}
