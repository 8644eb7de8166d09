package dev.dovetail.it.circles;

import static dev.dovetail.it.circles.City_.city;
import static dev.dovetail.it.circles.Country_.country;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Condition;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of fixed length, CHAR(n): the spaces that pad them count nowhere, on any database. */
class PaddedColumnsTest {
    private static final Map<String, Condition<Country>> AUSTRIA = new LinkedHashMap<>();
    private static final Map<String, Condition<Country>> NOTHING = new LinkedHashMap<>();

    static {
        AUSTRIA.put("eq", country.code.eq("at"));
        AUSTRIA.put("eq with spaces", country.code.eq("at  "));
        AUSTRIA.put("in", country.code.in("at", "xx  "));
        AUSTRIA.put("lt", country.code.le("at"));
        AUSTRIA.put("startsWith", country.code.startsWith("a"));
        AUSTRIA.put("like", country.code.like("at"));
        AUSTRIA.put("like _", country.code.like("a_"));
        AUSTRIA.put("endsWith", country.code.endsWith("t"));
        AUSTRIA.put("endsWithIgnoreCase", country.code.endsWithIgnoreCase("T"));
        AUSTRIA.put("eqIgnoreCase", country.code.eqIgnoreCase("AT"));
        AUSTRIA.put("upper", country.code.upper().eq("AT"));
        AUSTRIA.put("concat", country.code.concat("x").eq("atx"));
        AUSTRIA.put("concat of a column", country.plain.concat(country.code).eq("atat"));
        AUSTRIA.put("a plain column", country.plain.eq(country.code));
        AUSTRIA.put("another length", country.code.eq(country.name));
        AUSTRIA.put("trim", country.code.trim().eq("at"));
        AUSTRIA.put("coalesce", country.code.coalesce("x").concat("y").eq("aty"));
        AUSTRIA.put("substring", country.code.substring(1).eq("t"));
        AUSTRIA.put("replace", country.code.replace(" ", "-").eq("at"));
        AUSTRIA.put("length of two", country.name.length().eq(2));
        NOTHING.put("startsWith a space", country.code.startsWith("at "));
        NOTHING.put("endsWith a space", country.code.endsWith(" "));
        NOTHING.put("contains a space", country.code.contains(" "));
        NOTHING.put("indexOf", country.code.indexOf(" ").ge(0));
        NOTHING.put("length", country.code.length().gt(2));
    }

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theSpacesCountNowhere(TestDatabase kind) {
        try (Fixture fixture = kind.create(CirclesSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Country at = Country_.create().code("at").name("at").plain("at");
                Country de = Country_.create().code("de  ").name("Germany ").plain("x");
                session.addAll(List.of(at, de, City_.create().name("w").country(at),
                        City_.create().name("b").countryCode("de   ")));
            });
            try (Session session = fixture.database().openSession()) {
                conditions(session);
                values(session);
            }
            try (Session session = fixture.database().openSession()) {
                relationships(session);
            }
        }
    }

    private static void conditions(Session session) {
        List<String> wrong = new ArrayList<>();
        AUSTRIA.forEach((name, condition) -> {
            List<String> codes = session.select(country).where(condition).list().stream().map(Country::code).toList();
            if (!codes.equals(List.of("at"))) {
                wrong.add(name + " " + codes);
            }
        });
        NOTHING.forEach((name, condition) -> {
            List<String> codes = session.select(country).where(condition).list().stream().map(Country::code).toList();
            if (!codes.isEmpty()) {
                wrong.add(name + " " + codes);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void values(Session session) {
        assertThat(session.select(country).columns(country.code).orderBy(country.code).list())
                .containsExactly("at", "de");
        assertThat(session.select(country).columns(country.code.lower()).orderBy(country.code).list())
                .containsExactly("at", "de");
        assertThat(session.select(country).columns(country.code.coalesce("x")).orderBy(country.code).list())
                .containsExactly("at", "de");
        assertThat(session.select(country).columns(country.code.concat("|")).orderBy(country.code).list())
                .containsExactly("at|", "de|");
        assertThat(session.select(country).columns(caseWhen(country.plain.eq("x")).then(country.code).otherwise("no"))
                .orderBy(country.code).list()).containsExactly("no", "de");
        assertThat(session.select(country).columns(country.code.length()).orderBy(country.code).list())
                .containsExactly(2, 2);
        assertThat(session.select(country).columns(country.code.max()).list()).containsExactly("de");
    }

    private static void relationships(Session session) {
        City b = session.select(city).where(city.name.eq("b")).single();
        assertThat(b.countryCode()).isEqualTo("de");
        assertThat(b.country()).isSameAs(session.get(Country_.TYPE, "de   "));
        assertThat(session.select(country).with(selectIn(country.cities())).list()).hasSize(2)
                .allMatch(each -> each.cities().size() == 1);
        assertThat(session.select(city).where(city.country().code.eq("at")).list()).extracting(City::name)
                .containsExactly("w");
    }
}
