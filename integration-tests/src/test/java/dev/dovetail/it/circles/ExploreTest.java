package dev.dovetail.it.circles;

import static dev.dovetail.it.circles.City_.city;
import static dev.dovetail.it.circles.Country_.country;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Condition;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Function;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExploreTest {
    @Test
    void explore() {
        Map<String, Condition<Country>> where = new LinkedHashMap<>();
        where.put("eq at", country.code.eq("at"));
        where.put("eq at__", country.code.eq("at  "));
        where.put("in", country.code.in("at", "de  "));
        where.put("ne at", country.code.ne("at"));
        where.put("gt", country.code.gt("at"));
        where.put("starts a", country.code.startsWith("a"));
        where.put("like at", country.code.like("at"));
        where.put("like a_", country.code.like("a_"));
        where.put("ends t", country.code.endsWith("t"));
        where.put("ends t_", country.code.endsWith("t "));
        where.put("contains t_", country.code.contains("t "));
        where.put("endsIgnore T", country.code.endsWithIgnoreCase("T"));
        where.put("eqIgnore AT", country.code.eqIgnoreCase("AT"));
        where.put("eqIgnore AT__", country.code.eqIgnoreCase("AT  "));
        where.put("upper eq", country.code.upper().eq("AT"));
        where.put("concat eq", country.code.concat("x").eq("atx"));
        where.put("plain eq", country.plain.eq(country.code));
        where.put("code eq plain", country.code.eq(country.plain));
        where.put("code eq name", country.code.eq(country.name));
        where.put("length 2", country.code.length().eq(2));
        where.put("trim", country.code.trim().eq("at"));
        where.put("coalesce", country.code.coalesce("x").eq("at"));
        where.put("substring", country.code.substring(1).eq("t"));
        where.put("replace", country.code.replace(" ", "-").eq("at"));
        where.put("indexOf", country.code.indexOf(" ").eq(-1));
        where.put("concat in", country.code.concat("x").in("atx"));
        Map<String, Function<Session, Object>> lists = new LinkedHashMap<>();
        lists.put("code", s -> "[" + s.select(country).columns(country.code).orderBy(country.code).list() + "]");
        lists.put("lower", s -> "[" + s.select(country).columns(country.code.lower()).orderBy(country.code).list() + "]");
        lists.put("concat", s -> "[" + s.select(country).columns(country.code.concat("x")).orderBy(country.code).list() + "]");
        lists.put("concat2", s -> "[" + s.select(country).columns(country.plain.concat(country.code).concat("|")).orderBy(country.code).list() + "]");
        lists.put("coalesce", s -> "[" + s.select(country).columns(country.code.coalesce("x")).orderBy(country.code).list() + "]");
        lists.put("substring", s -> "[" + s.select(country).columns(country.code.substring(0, 3)).orderBy(country.code).list() + "]");
        lists.put("max", s -> "[" + s.select(country).columns(country.code.max()).list() + "]");
        lists.put("length", s -> s.select(country).columns(country.code.length()).orderBy(country.code).list());
        lists.put("distinct", s -> "[" + s.select(country).columns(country.name).distinct().list() + "]");
        lists.put("ref", s -> "[" + s.select(city).columns(city.countryCode, city.country().code).orderBy(city.id).list() + "]");
        for (TestDatabase kind : TestDatabase.all()) {
            try (Fixture fixture = kind.create(CirclesSchema.SCHEMA)) {
                fixture.database().transact(session -> {
                    Country at = Country_.create().code("at").name("at").plain("at");
                    Country de = Country_.create().code("de  ").name("Germany ").plain("x");
                    session.addAll(List.of(at, de, City_.create().name("w").country(at), City_.create().name("b").countryCode("de")));
                });
                for (var each : where.entrySet()) {
                    try (Session session = fixture.database().openSession()) {
                        System.out.println("WHERE " + each.getKey() + " | " + kind + " " + session.select(country).where(each.getValue()).orderBy(country.code).list().stream().map(Country::code).toList());
                    } catch (RuntimeException e) {
                        System.out.println("WHERE " + each.getKey() + " | " + kind + " " + e.toString().lines().findFirst().orElse(""));
                    }
                }
                for (var each : lists.entrySet()) {
                    try (Session session = fixture.database().openSession()) {
                        System.out.println("LIST " + each.getKey() + " | " + kind + " " + each.getValue().apply(session));
                    } catch (RuntimeException e) {
                        System.out.println("LIST " + each.getKey() + " | " + kind + " " + e.toString().lines().findFirst().orElse(""));
                    }
                }
                try (Session session = fixture.database().openSession()) {
                    City w = session.select(city).where(city.name.eq("w")).single();
                    City b = session.select(city).where(city.name.eq("b")).single();
                    System.out.println("LAZY " + kind + " " + (w.country() == session.get(Country_.TYPE, "at  ")) + b.country() + "|" + b.countryCode() + "|" + w.country().cities().size()+ "|" + session.get(Country_.TYPE, "de   ").cities().size());
                }
            } catch (AssertionError e) {
                System.out.println("PARSE " + kind + e);
            }
        }
    }
}
