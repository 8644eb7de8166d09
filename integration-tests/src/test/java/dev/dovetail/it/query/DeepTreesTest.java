package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Category_.category;
import static dev.dovetail.query.Plans.recursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.it.query.model.Category;
import dev.dovetail.it.query.model.Category_;
import dev.dovetail.query.Cte;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees that are deeper than a database recurses by itself are read whole, each row once. */
class DeepTreesTest {
    private static Stream<Arguments> trees() {
        return TestDatabase.all().stream().flatMap(kind -> Stream.of(1_200, kind == TestDatabase.HSQLDB ? 2_400 : 5_000)
                .map(levels -> Arguments.of(kind, levels)));
    }

    /** A chain of so many categories, and a leaf beside every hundredth; the identifiers of the chain. */
    private static List<Long> fill(Fixture fixture, int levels, boolean circle) {
        return fixture.database().compute(session -> {
            List<Category> chain = new ArrayList<>();
            for (int i = 0; i < levels; i++) {
                chain.add(session.add(Category_.create().name("Level " + i)));
            }
            session.flush();
            List<Long> ids = chain.stream().map(Category::id).toList();
            assertThat(ids).isEqualTo(LongStream.range(ids.get(0), ids.get(0) + levels).boxed().toList());
            session.sql("UPDATE categories SET parent_id = id - 1 WHERE id > ?", ids.get(0)).update();
            if (circle) {
                link(session, ids.get(0), ids.get(levels - 1));
            }
            for (int i = 0; i < levels; i += 100) {
                Category leaf = session.add(Category_.create().name("Leaf " + i));
                session.flush();
                link(session, leaf.id(), ids.get(i));
            }
            return ids;
        });
    }

    private static void link(Session session, Long id, Long above) {
        session.sql("UPDATE categories SET parent_id = ? WHERE id = ?", above, id).update();
    }

    private static List<Long> down(Category top, int levels) {
        List<Long> ids = new ArrayList<>();
        Category next = top;
        for (int i = 0; next != null && i < levels; i++) {
            ids.add(next.id());
            List<Category> children = next.children();
            assertThat(children).hasSizeLessThanOrEqualTo(i % 100 == 0 ? 2 : 1);
            next = null;
            for (Category child : children) {
                if (child.name().startsWith("Leaf")) {
                    assertThat(child.children()).isEmpty();
                } else {
                    next = child;
                }
            }
        }
        return ids;
    }

    private static List<Long> up(Category bottom, int levels) {
        List<Long> ids = new ArrayList<>();
        Category next = bottom;
        for (int i = 0; next != null && i < levels; i++) {
            ids.add(0, next.id());
            next = next.parent();
        }
        return ids;
    }

    @ParameterizedTest
    @MethodSource("trees")
    void everyLevelIsRead(TestDatabase kind, int levels) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            List<Long> ids = fill(fixture, levels, false);
            Category[] read = new Category[2];
            fixture.database().transact(session -> {
                fixture.statements().clear();
                Category top = session.select(category).where(category.id.eq(ids.get(0)))
                        .with(recursive(category.children())).single();
                int sent = 1 + switch (kind) {
                    case H2 -> (levels - 1 + 999) / 1_000;
                    case HSQLDB -> (levels - 1 + 249) / 250;
                    default -> 1;
                };
                assertThat(fixture.statements().sql()).hasSize(sent);
                assertThat(down(top, levels + 1)).isEqualTo(ids);
                assertThat(fixture.statements().sql()).hasSize(sent);
                session.flush();
                assertThat(fixture.statements().sql()).hasSize(sent);
                read[0] = top;
            });
            fixture.database().transact(session -> {
                fixture.statements().clear();
                Category bottom = session.select(category).where(category.id.eq(ids.get(levels - 1)))
                        .with(recursive(category.parent())).single();
                int sent = fixture.statements().sql().size();
                assertThat(up(bottom, levels + 1)).isEqualTo(ids);
                session.flush();
                assertThat(fixture.statements().sql()).hasSize(sent);
                read[1] = bottom;
            });
            if (levels < 2_000) {
                fixture.database().transact(session -> {
                    session.merge(read[0]);
                    session.merge(read[1]);
                    session.flush();
                    assertThat(fixture.statements().sql()).allMatch(sql -> sql.contains("SELECT"));
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trees")
    void aCircleEnds(TestDatabase kind, int levels) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            List<Long> ids = fill(fixture, levels, true);
            fixture.database().transact(session -> {
                Category top = session.select(category).where(category.id.eq(ids.get(0)))
                        .with(recursive(category.children())).single();
                fixture.statements().clear();
                assertThat(down(top, levels)).isEqualTo(ids);
                assertThat(session.find(category, ids.get(levels - 1)).children()).containsExactly(top);
                assertThat(fixture.statements().sql()).isEmpty();
            });
            fixture.database().transact(session -> {
                Category bottom = session.select(category).where(category.id.eq(ids.get(levels - 1)))
                        .with(recursive(category.parent())).single();
                fixture.statements().clear();
                assertThat(up(bottom, levels)).isEqualTo(ids);
                assertThat(session.find(category, ids.get(0)).parent()).isSameAs(bottom);
                assertThat(fixture.statements().sql()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aDepthCanBeGreat(TestDatabase kind) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            List<Long> ids = fill(fixture, 1_500, false);
            fixture.database().transact(session -> {
                Category top = session.select(category).where(category.id.eq(ids.get(0)))
                        .with(recursive(category.children(), 1_350)).single();
                fixture.statements().clear();
                assertThat(down(top, 1_351)).isEqualTo(ids.subList(0, 1_351));
                assertThat(fixture.statements().sql()).hasSize(1);
            });
            fixture.database().transact(session -> {
                Category bottom = session.select(category).where(category.id.eq(ids.get(1_499)))
                        .with(recursive(category.parent(), 1_350)).single();
                fixture.statements().clear();
                assertThat(up(bottom, 1_351)).isEqualTo(ids.subList(1_499 - 1_350, 1_500));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aCommonTableIsNotCutOff(TestDatabase kind) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            List<Long> ids = fill(fixture, 1_500, false);
            fixture.database().transact(session -> {
                Cte<Long> chain = session.select(category).where(category.id.eq(ids.get(0))).columns(category.id)
                        .recursive("chain", above -> session.from(Category_::new, above)
                                .on((c, a) -> c.parentId.eq(a.field(category.id))).columns((c, a) -> c.id));
                if (kind == TestDatabase.HSQLDB) {
                    assertThatThrownBy(() -> session.select(chain).list()).hasMessageContaining("limit of recursion");
                    session.rollback();
                    return;
                }
                assertThat(session.select(chain).list()).hasSize(1_515).doesNotHaveDuplicates();
                assertThat(session.select(chain).count()).isEqualTo(1_515);
                assertThat(session.select(chain).explain()).isNotEmpty();
            });
        }
    }
}
