package dev.dovetail.it.types;

import static dev.dovetail.it.types.Sample_.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type comes back from every database as it went there, whatever the JVM's time zone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypesTest {
    /** On both sides of Greenwich and of the date line, with and without summer time. */
    private static final List<String> ZONES = List.of("America/New_York", "UTC", "Asia/Kathmandu", "Pacific/Apia",
            "Africa/Monrovia", "Australia/Lord_Howe");

    private final TimeZone zone = TimeZone.getDefault();
    /** Arguments would be closed after each test. */
    private final Map<TestDatabase, Fixture> fixtures = new EnumMap<>(TestDatabase.class);

    /** A value of a property, and how it is written and read. */
    private record Value<T>(String name, BiConsumer<Sample, T> write, Function<Sample, T> read, List<T> values) {
        void writeTo(Sample to, int index) {
            write.accept(to, values.get(index));
        }
    }

    private static final List<Value<?>> TYPES = List.of(
            new Value<>("Boolean", Sample::truth, Sample::truth, List.of(true, false)),
            new Value<>("Byte", Sample::tiny, Sample::tiny, List.of(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0)),
            new Value<>("Short", Sample::small, Sample::small, List.of(Short.MIN_VALUE, Short.MAX_VALUE)),
            new Value<>("Integer", Sample::number, Sample::number, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0)),
            new Value<>("Long", Sample::big, Sample::big, List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L)),
            new Value<>("Float", Sample::single, Sample::single,
                    List.of(Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_NORMAL, 0.1f, 16777217f, 0f)),
            new Value<>("Double", Sample::twice, Sample::twice,
                    List.of(Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL, 0.1, 9007199254740993.0, 0.0)),
            new Value<>("Character", Sample::letter, Sample::letter, List.of('a', 'Z', ' ', '\u00e9', '\u4e2d', '\'')),
            new Value<>("String", Sample::text, Sample::text, List.of("", " ", " both ends ", "It's \\ \"quoted\" % _ ?",
                    "line\nbreak\ttab", "Gr\u00fc\u00dfe \u4e2d\u6587 \u0639\u0631\u0628\u064a",
                    "\ud83d\ude00 \ud834\udd1e \ud840\udc00", "x".repeat(255))),
            new Value<>("String of 10 MB", Sample::longText, Sample::longText,
                    List.of("", "\ud83d\ude00\u00fc'\\".repeat(100), "0123456789".repeat(1 << 20))),
            new Value<>("BigDecimal of fixed form", Sample::price, Sample::price, decimals(
                    "9999999999999999999999999999.9999999999", "-9999999999999999999999999999.9999999999",
                    "0.0000000001", "0", "1.5", "100")),
            new Value<>("BigDecimal", Sample::exact, Sample::exact, decimals("12345678901234567890.1234567890123456789",
                    "-0.0000000000000000000000000001", "0", "3.14", "1000000000000000000000000000000")),
            new Value<>("BigInteger", Sample::huge, Sample::huge,
                    List.of(BigInteger.TEN.pow(38).subtract(BigInteger.ONE), BigInteger.TEN.pow(38).negate().add(
                            BigInteger.ONE), BigInteger.ZERO)),
            new Value<>("UUID", Sample::uuid, Sample::uuid, List.of(new UUID(0, 0), new UUID(-1, -1),
                    UUID.fromString("0192f0c1-2345-7abc-8def-0123456789ab"))),
            new Value<>("LocalDate", Sample::date, Sample::date, List.of(LocalDate.of(1582, 10, 10),
                    LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))),
            new Value<>("LocalTime", Sample::time, Sample::time, List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30),
                    LocalTime.of(12, 0, 1), LocalTime.of(23, 59, 59, 999_999_000))),
            new Value<>("LocalDateTime", Sample::dateTime, Sample::dateTime, List.of(
                    LocalDateTime.of(2024, 3, 31, 2, 30), LocalDateTime.of(2024, 10, 27, 2, 30),
                    LocalDateTime.of(2024, 3, 10, 2, 30), LocalDateTime.of(1893, 4, 1, 0, 3),
                    LocalDateTime.of(2150, 7, 1, 12, 0, 0, 123_456_000), LocalDateTime.of(1, 1, 1, 0, 0),
                    LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000))),
            new Value<>("Instant", Sample::instant, Sample::instant, instants("2024-03-31T01:00:00Z",
                    "2024-03-31T00:59:59.999999Z", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z",
                    "1893-03-31T23:30:00Z", "1582-10-04T12:00:00Z", "0001-01-02T00:00:00Z", "1969-12-31T23:59:59.5Z",
                    "2150-07-01T12:00:00.123456Z", "9999-12-30T23:59:59Z", "1970-01-01T00:00:00Z")),
            new Value<>("OffsetDateTime", Sample::moment, Sample::moment, Stream.of("2024-03-31T02:30:00+05:30",
                    "2024-10-27T02:30:00+02:00", "2024-10-27T02:30:00+01:00", "1890-01-01T00:00:00-11:00",
                    "2150-07-01T12:00:00.123456+14:00").map(OffsetDateTime::parse).toList()),
            new Value<>("enum by name", Sample::unit, Sample::unit, List.of(ChronoUnit.values())),
            new Value<>("enum by position", Sample::ordinal, Sample::ordinal, List.of(ChronoUnit.values())),
            new Value<>("converted", Sample::currency, Sample::currency, List.of(Currency.getInstance("EUR"))),
            new Value<>("byte[] of 10 MB", Sample::bytes, Sample::bytes,
                    List.of(new byte[0], new byte[] {0, -1, 39, 92, 127, -128, 10}, random(10 << 20))));

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static List<Instant> instants(String... texts) {
        return Stream.of(texts).map(Instant::parse).toList();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    Stream<Arguments> everyTypeOnEveryDatabase() {
        List<Arguments> arguments = new ArrayList<>();
        for (TestDatabase kind : TestDatabase.all()) {
            fixtures.put(kind, kind.create(TypesSchema.SCHEMA));
            TYPES.forEach(type -> arguments.add(Arguments.of(kind, type.name(), type)));
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyTypeOnEveryDatabase")
    void comesBackAsItWas(TestDatabase kind, String name, Value<?> type) {
        Fixture fixture = fixtures.get(kind);
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        List<Long> ids = new ArrayList<>();
        fixture.database().transact(session -> {
            List<Sample> written = new ArrayList<>();
            for (int i = 0; i < type.values().size(); i++) {
                Sample one = Sample_.create();
                type.writeTo(one, i);
                written.add(session.add(one));
            }
            written.add(session.add(Sample_.create()));
            session.flush();
            written.forEach(one -> ids.add(one.id()));
        });
        for (String zone : type.values().get(0) instanceof Temporal ? ZONES : List.of("America/New_York")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertReads(fixture, type, ids);
        }
    }

    private static void assertReads(Fixture fixture, Value<?> type, List<Long> ids) {
        try (Session session = fixture.database().openSession()) {
            for (int i = 0; i < type.values().size(); i++) {
                if (fixture.kind() == TestDatabase.HSQLDB && isBeforeGregory(type.values().get(i))) {
                    continue;
                }
                Object read = type.read().apply(session.get(Sample_.TYPE, ids.get(i)));
                assertSame(read, type.values().get(i));
            }
            assertThat(type.read().apply(session.get(Sample_.TYPE, ids.get(ids.size() - 1)))).isNull();
        }
    }

    /** Rows that are inserted together may go to the database in another form than one alone. */
    @ParameterizedTest
    @MethodSource("databases")
    void areRoundedAlikeAloneAndAmongOthers(TestDatabase kind) {
        try (Fixture fixture = kind.create(TypesSchema.SCHEMA)) {
            for (int nanos : new int[] {499, 500, 1_500, 123_456_789, 999_999_499}) {
                Sample alone = timed(nanos);
                Sample other = timed(nanos);
                fixture.database().transact(session -> session.add(alone));
                fixture.database().transact(session -> session.addAll(List.of(other, Sample_.create(), timed(nanos))));
                try (Session session = fixture.database().openSession()) {
                    Sample one = session.get(Sample_.TYPE, alone.id());
                    Sample among = session.get(Sample_.TYPE, other.id());
                    assertThat(among.dateTime()).isEqualTo(one.dateTime());
                    assertThat(among.instant()).isEqualTo(one.instant());
                    assertThat(among.moment()).isEqualTo(one.moment());
                    assertThat(among.time()).isEqualTo(one.time());
                    assertThat(among.tiny()).isEqualTo(one.tiny()).isEqualTo((byte) 7);
                }
            }
        }
    }

    private static Sample timed(int nanos) {
        LocalDateTime time = LocalDateTime.of(2024, 2, 29, 23, 59, 58, nanos);
        return Sample_.create().dateTime(time).instant(time.toInstant(ZoneOffset.UTC)).time(time.toLocalTime())
                .moment(time.atOffset(ZoneOffset.ofHours(5))).tiny((byte) 7);
    }

    /** HSQLDB counts days before the Gregorian calendar by the Julian one, and not in the same way to and fro. */
    private static boolean isBeforeGregory(Object value) {
        return value instanceof LocalDate date && date.getYear() < 1600
                || value instanceof LocalDateTime dateTime && dateTime.getYear() < 1600
                || value instanceof Instant instant && instant.isBefore(Instant.parse("1600-01-01T00:00:00Z"));
    }

    /** Decimals may gain zeros at their end, and a moment may come back with another offset: as what it was. */
    private static void assertSame(Object read, Object written) {
        if (written instanceof BigDecimal decimal) {
            assertThat((BigDecimal) read).isEqualByComparingTo(decimal);
        } else if (written instanceof OffsetDateTime moment) {
            assertThat(((OffsetDateTime) read).toInstant()).isEqualTo(moment.toInstant());
        } else {
            assertThat(read).isEqualTo(written);
        }
    }

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void canBeAskedForByTheirValues(TestDatabase kind) {
        try (Fixture fixture = kind.create(TypesSchema.SCHEMA)) {
            UUID uuid = UUID.fromString("0192f0c1-2345-7abc-8def-0123456789ab");
            Instant instant = Instant.parse("2024-10-27T00:30:00Z");
            fixture.database().transact(session -> {
                session.add(Sample_.create().text("a").price(new BigDecimal("9.5")).exact(new BigDecimal("1.50"))
                        .instant(instant).uuid(uuid).truth(true).letter('x').date(LocalDate.of(999, 1, 1))
                        .time(LocalTime.of(9, 0)).unit(ChronoUnit.DAYS).currency(Currency.getInstance("CHF"))
                        .moment(OffsetDateTime.parse("2024-03-31T02:30:00+05:30")).single(0.1f));
                session.add(Sample_.create().text("A").price(new BigDecimal("10")).exact(new BigDecimal("-20"))
                        .instant(instant.plusSeconds(3600)).truth(false).date(LocalDate.of(2024, 1, 1))
                        .time(LocalTime.of(10, 0, 0, 1_000)).moment(OffsetDateTime.parse("2024-03-30T23:00:00+00:00")));
            });
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(sample).where(sample.text.eq("a")).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.text.like("A")).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.price.lt(new BigDecimal("10"))).list())
                        .singleElement().returns("a", Sample::text);
                assertThat(session.select(sample).where(sample.exact.eq(new BigDecimal("1.5"))).list()).hasSize(1);
                assertThat(session.select(sample).orderBy(sample.price.desc()).list())
                        .extracting(Sample::text).containsExactly("A", "a");
                assertThat(session.select(sample).orderBy(sample.exact.asc()).list())
                        .extracting(Sample::text).containsExactly("A", "a");
                assertThat(session.select(sample).where(sample.instant.gt(instant)).list())
                        .singleElement().returns("A", Sample::text);
                assertThat(session.select(sample).where(sample.instant.eq(instant)).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.uuid.in(uuid, new UUID(1, 1))).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.truth.eq(true)).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.letter.eq('x')).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.single.eq(0.1f)).list()).hasSize(1);
                assertThat(session.select(sample).orderBy(sample.date.asc()).list())
                        .extracting(Sample::text).containsExactly("a", "A");
                assertThat(session.select(sample).orderBy(sample.time.desc()).list())
                        .extracting(Sample::text).containsExactly("A", "a");
                assertThat(session.select(sample).orderBy(sample.moment.desc()).list())
                        .extracting(Sample::text).containsExactly("A", "a");
                assertThat(session.select(sample).where(sample.unit.eq(ChronoUnit.DAYS)).list()).hasSize(1);
                assertThat(session.select(sample).where(sample.currency.eq(Currency.getInstance("CHF"))).list())
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aUuidIsOfTheDatabasesOwnTypeWhereItHasOne(TestDatabase kind) {
        try (Fixture fixture = kind.create(TypesSchema.SCHEMA); Session session = fixture.database().openSession()) {
            String type = session.sql(kind == TestDatabase.SQLITE
                    ? "SELECT type FROM pragma_table_info('samples') WHERE name = 'uuid'"
                    : "SELECT data_type FROM information_schema.columns WHERE LOWER(table_name) = 'samples'"
                            + " AND LOWER(column_name) = 'uuid'" + (kind == TestDatabase.MARIADB
                            ? " AND table_schema = DATABASE()" : "")).value(String.class);
            assertThat(type).isEqualToIgnoringCase(kind == TestDatabase.SQLITE ? "TEXT" : "UUID");
        }
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
    }

    @AfterAll
    void close() {
        fixtures.values().forEach(Fixture::close);
    }
}
