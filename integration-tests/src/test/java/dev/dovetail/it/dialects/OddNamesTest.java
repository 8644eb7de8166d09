package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.odd.Step_.step;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.recursive;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.odd.OddSchema;
import dev.dovetail.it.dialects.odd.Step;
import dev.dovetail.it.dialects.odd.Step_;
import dev.dovetail.query.Cte;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a statement computes never has the name of a column that stands beside it. */
class OddNamesTest {
    private record Line(int place, String key, List<Integer> next) {}

    private static void fill(Session session) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Step each = Step_.create().place(i * 7 % 11).key("k" + i % 5).order(100 - i).first(i % 3).second(i).steps(i)
                    .link("l" + i);
            each.before(i == 0 ? null : steps.get((i - 1) / 3));
            steps.add(each);
            session.add(each);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOfColumnsAreNoAliases(TestDatabase kind) {
        try (Fixture fixture = kind.create(OddSchema.SCHEMA)) {
            fixture.database().transact(OddNamesTest::fill);
            List<Step> all = fixture.database().compute(s -> s.select(step).with(joined(step.next())).orderBy(step.id).list());
            fixture.database().transact(session -> filtered(session, all));
            fixture.database().transact(session -> pages(session, all));
            fixture.database().transact(session -> trees(session, all));
            fixture.database().transact(session -> columns(session, all));
        }
    }

    private static List<Integer> seconds(List<Step> steps) {
        return steps.stream().map(Step::second).toList();
    }

    private static List<Step> firstNext(Step each, int limit) {
        return each.next().stream().sorted(Comparator.comparing((Step one) -> one.key()).reversed().thenComparing(one -> one.place()))
                .limit(limit).toList();
    }

    private static void filtered(Session session, List<Step> all) {
        List<Step> found = session.select(step)
                .with(selectIn(step.next()).orderBy(step.key.desc()).limit(2)).orderBy(step.id).list();
        for (int i = 0; i < all.size(); i++) {
            assertThat(seconds(found.get(i).next())).isEqualTo(seconds(firstNext(all.get(i), 2)));
        }
        List<Line> lines = session.select(step).columns(shape(Line::new, step.place, step.key,
                list(step.next(), step.second).orderBy(step.key.desc()).limit(2))).orderBy(step.id).list();
        for (int i = 0; i < all.size(); i++) {
            assertThat(lines.get(i).next()).isEqualTo(seconds(firstNext(all.get(i), 2)));
        }
    }

    private static void pages(Session session, List<Step> all) {
        List<Step> found = session.select(step).with(joined(step.next()))
                .orderBy(step.key.concat("x").desc(), step.order.minus(1), step.place).limit(7).list();
        List<Step> expected = all.stream()
                .sorted(Comparator.comparing((Step one) -> one.key()).reversed()
                        .thenComparing(one -> one.order())).limit(7).toList();
        assertThat(seconds(found)).isEqualTo(seconds(expected));
        assertThat(found.get(1).next()).hasSameSizeAs(expected.get(1).next());
    }

    private static void trees(Session session, List<Step> all) {
        fixtureTree(session.select(step).where(step.before().isNull()).with(recursive(step.next())).single(), all.size());
        session.expireAll();
        Step last = session.select(step).where(step.second.eq(39)).with(recursive(step.before())).single();
        assertThat(last.before().before().before().second()).isZero();
    }

    private static void fixtureTree(Step root, int size) {
        List<Step> found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).next());
        }
        assertThat(found).hasSize(size);
    }

    private static void columns(Session session, List<Step> all) {
        assertThat(session.select(step).columns(step.first, count()).groupBy(step.first).count()).isEqualTo(3);
        Cte<Tuple2<Integer, Integer>> sums = session.select(step)
                .columns(step.second, step.first.plus(1)).cte("tree");
        assertThat(session.select(sums).where(sums.field(step.second).lt(4)).orderBy(sums.field(step.second).asc()).list())
                .containsExactly(new Tuple2<>(0, 1), new Tuple2<>(1, 2), new Tuple2<>(2, 3), new Tuple2<>(3, 1));
        assertThat(session.select(step).columns(step.second, step.place.plus(1))
                .union(session.select(step).columns(step.second, step.place)).count()).isEqualTo(2L * all.size());
    }
}
