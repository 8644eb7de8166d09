package dev.dovetail.it.hierarchy.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Random queries of one session, compared with filters of the reference. */
final class Queries {
    private final RandomSchema schema;
    private final Entities entities;
    private final Rows rows;
    private final Session session;
    private final Random random;
    private final Comparison comparison;

    Queries(RandomSchema schema, Entities entities, Rows rows, Session session, Random random) {
        this.schema = schema;
        this.entities = entities;
        this.rows = rows;
        this.session = session;
        this.random = random;
        this.comparison = new Comparison(schema, entities, rows);
    }

    /** Runs one query. Returns its description. */
    String run() {
        Kind kind = any(schema.kinds());
        KeyedPath<Object, Object, Long> root = entities.root(kind);
        List<Kind> below = kind.all().stream().filter(each -> each != kind).toList();
        switch (random.nextInt(7)) {
            case 0:
                assertThat(session.select(root).count()).as("count of %s", kind).isEqualTo(rows.of(kind).size());
                return "count " + kind;
            case 1:
                if (!below.isEmpty()) {
                    return narrowed(kind, any(below));
                }
                return byField(kind, kind, root);
            case 2:
                return throughLink(kind);
            case 3:
                return columns(kind, below.isEmpty() ? kind : any(below));
            case 4:
                return planned(kind);
            case 5:
                return paged(kind);
            default:
                return byField(kind, kind, root);
        }
    }

    /** Selects in another session with a fetch plan for a relationship of this or a lower type, and compares. */
    private String planned(Kind kind) {
        List<Link> links = schema.links.stream().filter(link -> side(link, kind) != null).toList();
        if (links.isEmpty()) {
            return "nothing";
        }
        Link link = any(links);
        Kind level = Objects.requireNonNull(side(link, kind));
        KeyedPath<Object, Object, Long> root = entities.root(kind);
        Object path = level.isA(kind) && level != kind ? entities.step(root, "as" + level) : root;
        Object step = entities.step(path, level.isA(link.child()) && (!level.isA(link.parent()) || random.nextBoolean())
                ? link.reference() : link.inverse());
        boolean joined = random.nextBoolean();
        session.expireAll();
        List<Object> found = session.select(root).with(Entities.plan(step, joined)).list();
        assertThat(comparison.codes(found)).as("%s with %s", kind, step)
                .containsExactlyInAnyOrderElementsOf(rows.of(kind));
        found.forEach(comparison::object);
        return "select " + kind + " with " + (joined ? "joined " : "selectIn ") + step;
    }

    /** Returns the type at or below {@code kind} that has one side of {@code link}, or null if there is none. */
    private static @Nullable Kind side(Link link, Kind kind) {
        for (Kind side : List.of(link.child(), link.parent())) {
            if (side.isA(kind)) {
                return side;
            } else if (kind.isA(side)) {
                return kind;
            }
        }
        return null;
    }

    /** Reads page after page, in the order of a column. */
    private String paged(Kind kind) {
        KeyedPath<Object, Object, Long> root = entities.root(kind);
        List<String> found = new ArrayList<>();
        List<Object> page = session.select(root).orderBy(entities.column(root, "code").desc()).limit(2).list();
        while (!page.isEmpty()) {
            found.addAll(comparison.codes(page));
            page = session.select(root).orderBy(entities.column(root, "code").desc()).limit(2)
                    .after(page.get(page.size() - 1)).list();
        }
        assertThat(found).isEqualTo(rows.of(kind).stream().sorted(Comparator.reverseOrder()).toList());
        return "pages of " + kind;
    }

    /** Selects by what a type below {@code kind} is, or has. */
    private String narrowed(Kind kind, Kind lower) {
        KeyedPath<Object, Object, Long> root = entities.root(kind);
        if (random.nextBoolean()) {
            return byField(kind, lower, entities.step(root, "as" + lower));
        }
        @SuppressWarnings("unchecked")
        Condition<Object> is = (Condition<Object>) entities.step(root, "is" + lower);
        boolean negated = random.nextBoolean();
        check("is " + lower + negated, kind, negated ? is.not() : is,
                code -> rows.row(code).kind.isA(lower) != negated);
        return "select " + kind + " by is" + lower;
    }

    private String byField(Kind kind, Kind level, Object path) {
        List<Field> fields = level.allFields();
        if (fields.isEmpty()) {
            check("all", kind, null, code -> true);
            return "select " + kind;
        }
        Field field = any(fields);
        Object value = Objects.requireNonNullElse(field.value(random), field.form() == Field.Form.NUMBER ? 1
                : field.form() == Field.Form.LARGE ? 1L : "a");
        check(level + "." + field.name() + " = " + value, kind, entities.equal(path, field, value),
                code -> rows.row(code).kind.isA(level) && value.equals(rows.row(code).values.get(field.name())));
        return "select " + kind + " by " + level + "." + field.name() + " = " + value;
    }

    /** Selects children by the code of their parent, and parents by whether they have children. */
    private String throughLink(Kind kind) {
        List<Link> links = schema.links.stream().filter(each -> !each.isPairs() && kind.isA(each.child())).toList();
        if (links.isEmpty()) {
            check("all", kind, null, code -> true);
            return "select " + kind;
        }
        Link link = any(links);
        List<String> parents = rows.of(link.parent());
        String parent = parents.isEmpty() ? "none" : any(parents);
        Object path = entities.step(entities.root(kind), link.reference());
        check(link.reference() + ".code = " + parent, kind, entities.column(path, "code").eq(parent),
                code -> parent.equals(rows.row(code).parents.get(link)));
        return "select " + kind + " by " + link.reference() + ".code";
    }

    /** Selects a column of {@code level}, which is null for objects of other types. */
    private String columns(Kind kind, Kind level) {
        List<Field> fields = level.fields.stream().filter(each -> each.form() != Field.Form.PLACE).toList();
        if (fields.isEmpty()) {
            return "nothing";
        }
        Field field = any(fields);
        KeyedPath<Object, Object, Long> root = entities.root(kind);
        Object path = level == kind ? root : entities.step(root, "as" + level);
        List<@Nullable Object> found = session.select(root).columns(entities.column(path, field.name())).list();
        assertThat(found).as("%s of %s", field.name(), kind).containsExactlyInAnyOrderElementsOf(
                rows.of(kind).stream().map(code -> rows.row(code).kind.isA(level)
                        ? rows.row(code).values.get(field.name()) : null).toList());
        return "columns " + level + "." + field.name() + " of " + kind;
    }

    private void check(String what, Kind kind, @Nullable Condition<Object> condition, Predicate<String> expected) {
        KeyedPath<Object, Object, Long> root = entities.root(kind);
        List<Object> found = condition == null ? session.select(root).list()
                : session.select(root).where(condition).list();
        assertThat(comparison.codes(found)).as("select %s where %s", kind, what)
                .containsExactlyInAnyOrderElementsOf(rows.of(kind).stream().filter(expected).toList());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
