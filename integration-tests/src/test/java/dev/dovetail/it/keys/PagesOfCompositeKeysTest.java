package dev.dovetail.it.keys;

import static dev.dovetail.it.keys.Line_.line_;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of rows with two-part keys. */
class PagesOfCompositeKeysTest {
    private static List<Line> walk(Query<Line> query, boolean byValues) {
        List<Line> found = new ArrayList<>();
        for (List<Line> page = query.limit(4).list(); !page.isEmpty();) {
            found.addAll(page);
            Line last = page.get(page.size() - 1);
            page = (byValues ? query.after(query.position(last)) : query.after(last)).limit(4).list();
            assertThat(found.size()).isLessThan(100);
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void goOnAfterBothParts(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA); Session session = fixture.database().openSession()) {
            List<Line> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                all.add(session.add(Line_.create().page(i % 4).line("k" + (i * 7 % 30))));
            }
            session.flush();
            Comparator<Line> page = Comparator.comparing(Line::page);
            Comparator<Line> line = Comparator.comparing(Line::line);
            for (boolean values : new boolean[] {true, false}) {
                assertThat(walk(session.select(line_).orderBy(line_.page), values)).isEqualTo(all.stream()
                        .sorted(page.thenComparing(line)).toList());
                assertThat(walk(session.select(line_).orderBy(line_.page.desc()), values)).isEqualTo(all.stream()
                        .sorted(page.reversed().thenComparing(line)).toList());
                assertThat(walk(session.select(line_).orderBy(line_.line.desc()), values)).isEqualTo(all.stream()
                        .sorted(line.reversed().thenComparing(page)).toList());
                assertThat(walk(session.select(line_).orderBy(line_.page.desc(), line_.line.desc()), values)).isEqualTo(
                        all.stream().sorted(page.reversed().thenComparing(line.reversed())).toList());
            }
            Query<Line> computed = session.select(line_).orderBy(line_.line.length().desc());
            List<Line> expected = all.stream()
                    .sorted(Comparator.comparing((Line each) -> -each.line().length()).thenComparing(page)
                            .thenComparing(line)).toList();
            Line tenth = expected.get(9);
            assertThat(computed.after(tenth.line().length(), tenth.page(), tenth.line()).list())
                    .isEqualTo(expected.subList(10, 30));
            assertThat(session.select(line_).limit(7).offset(3).columns(line_.page).list()).hasSize(7);
            assertThat(session.get(line_, new Tuple2<>(1, all.get(1).line()))).isSameAs(all.get(1));
        }
    }
}
