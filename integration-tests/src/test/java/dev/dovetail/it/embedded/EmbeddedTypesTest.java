package dev.dovetail.it.embedded;

import static dev.dovetail.it.embedded.Kind_.kind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Components of every type, in records that are always there and in such that may be null. */
class EmbeddedTypesTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static Kinds kinds(String decimal) {
        return new Kinds(true, (byte) 1, (short) 2, 3, 4, 5, 6, '7', new BigDecimal(decimal), BigInteger.TEN,
                new byte[] {1, 2}, UUID.fromString("00000000-0000-0000-0000-000000000008"), LocalDate.of(2026, 11, 27),
                LocalTime.of(9, 0), LocalDateTime.of(2026, 11, 27, 9, 0), Instant.parse("2026-11-27T09:00:00Z"),
                OffsetDateTime.parse("2026-11-27T09:00:00Z"), Money.Currency.USD, List.of("a", "b"));
    }

    private static String text(Kinds kinds) {
        return new Kinds(kinds.flag(), kinds.tiny(), kinds.small(), kinds.whole(), kinds.big(), kinds.single(),
                kinds.dual(), kinds.letter(), kinds.decimal(), kinds.integer(), null, kinds.uuid(), kinds.date(),
                kinds.time(), kinds.dateTime(), kinds.instant(), kinds.offset(), kinds.currency(), kinds.words()) + " "
                + kinds.bytes()[1];
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areStoredAndCompared(TestDatabase database) {
        try (Fixture fixture = database.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Kind first = Kind_.create().id(1);
                first.sure(kinds("1.25"));
                first.setSize(new Sized.Size(null, null));
                session.add(first);
                Kind second = Kind_.create().id(2);
                second.sure(kinds("1.25"));
                second.perhaps(kinds("2.25"));
                second.setSize(new Sized.Size(4, null));
                session.add(second);
            });
            fixture.database().transact(session -> {
                Kind first = session.get(kind, 1);
                Kind second = session.get(kind, 2);
                assertThat(text(first.sure())).isEqualTo(text(kinds("1.25")));
                assertThat(first.perhaps()).isNull();
                assertThat(first.getSize()).isEqualTo(new Sized.Size(null, null));
                assertThat(second.perhaps()).isNotNull();
                assertThat(text(second.perhaps())).isEqualTo(text(kinds("2.25")));
                fixture.statements().clear();
                first.sure(kinds("1.250"));
                second.perhaps(kinds("2.250"));
                session.flush();
                assertThat(fixture.statements().sql()).isEmpty();
                first.sure(kinds("1.26"));
                session.flush();
                assertThat(fixture.statements().sql())
                        .containsExactly("UPDATE kinds SET sure_decimal = ? WHERE id = ?");
                assertThat(session.select(kind).where(kind.size().eq(new Sized.Size(4, null))).list())
                        .containsExactly(second);
                assertThat(session.select(kind).where(kind.size().ne(new Sized.Size(4, null))).list())
                        .containsExactly(first);
                assertThat(session.select(kind).orderBy(kind.id).columns(kind.size()).list())
                        .containsExactly(new Sized.Size(null, null), new Sized.Size(4, null));
                assertThat(session.select(kind).where(kind.perhaps().eq(kinds("2.25"))).list()).containsExactly(second);
                assertThat(session.select(kind).where(kind.id.eq(1)).columns(kind.perhaps()).list())
                        .containsExactly((Kinds) null);
            });
        }
    }
}
