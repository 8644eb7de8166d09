package dev.dovetail.sample.music.store;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.music.Customer_.customer;
import static dev.dovetail.sample.music.Employee_.employee;

import dev.dovetail.query.Condition;
import dev.dovetail.sample.music.Customer;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Invoice;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Questions about those who work and buy here. */
final class People {
    static final List<Question> QUESTIONS = List.of(
            new Question("What did each support representative sell?", People.class, "salesByRepresentative",
                    List.of("Representative", "Customers", "Sales"), People::salesByRepresentative),
            new Question("Who reports to whom, all the way up?", People.class, "managementChain",
                    List.of("Employee", "Title", "Chain"), People::managementChain),
            new Question("Where do customers live, and what did they spend?", People.class, "customersByCountry",
                    List.of("Country", "Customers", "Spent"), People::customersByCountry),
            new Question("Which customers live in the country of their representative?", People.class, "neighbours",
                    List.of("Customer", "City", "Representative", "City"), People::neighbours),
            new Question("Which customers bought both jazz and classical music?", People.class, "jazzAndClassical",
                    List.of("Customer", "Country"), People::jazzAndClassical));

    private People() {}

    private static List<List<@Nullable Object>> salesByRepresentative(Session session) {
        List<Employee> representatives = session.select(employee)
                .where(employee.customers().any())
                .with(selectIn(employee.customers()).with(selectIn(customer.invoices())))
                .orderBy(employee.id)
                .list();
        Rows rows = new Rows();
        for (Employee each : representatives) {
            BigDecimal sales = BigDecimal.ZERO;
            for (Customer customer : each.customers()) {
                sales = sales.add(spent(customer));
            }
            rows.add(each.fullName(), each.customers().size(), sales);
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> managementChain(Session session) {
        Rows rows = new Rows();
        for (Employee each : session.select(employee).orderBy(employee.id).list()) {
            StringBuilder chain = new StringBuilder(each.fullName());
            for (Employee above = each.manager(); above != null; above = above.manager()) {
                chain.append(" → ").append(above.fullName());
            }
            rows.add(each.fullName(), each.title(), chain.toString());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> customersByCountry(Session session) {
        Map<String, Country> countries = new TreeMap<>();
        for (Customer each : session.select(customer).with(selectIn(customer.invoices())).list()) {
            countries.merge(each.country(), new Country(1, spent(each)), Country::plus);
        }
        Rows rows = new Rows();
        countries.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> each.getValue().addTo(rows, each.getKey()));
        return rows.list();
    }

    private static List<List<@Nullable Object>> neighbours(Session session) {
        List<Customer> customers = session.select(customer)
                .where(customer.country.eq(customer.supportRep().country))
                .with(joined(customer.supportRep()))
                .orderBy(customer.id)
                .list();
        Rows rows = new Rows();
        for (Customer each : customers) {
            Employee representative = each.supportRep();
            rows.add(each.fullName(), each.city(), representative.fullName(), representative.city());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> jazzAndClassical(Session session) {
        List<Customer> customers = session.select(customer)
                .where(bought("Jazz"), bought("Classical"))
                .orderBy(customer.id)
                .list();
        Rows rows = new Rows();
        for (Customer each : customers) {
            rows.add(each.fullName(), each.country());
        }
        return rows.list();
    }

    private static Condition<Customer> bought(String genre) {
        return customer.invoices().any(invoice ->
                invoice.lines().any(line -> line.track().genre().name.eq(genre)));
    }

    private static BigDecimal spent(Customer customer) {
        BigDecimal spent = BigDecimal.ZERO;
        for (Invoice invoice : customer.invoices()) {
            spent = spent.add(invoice.total());
        }
        return spent;
    }

    /** The customers of a country, those that spent most first. */
    private record Country(int customers, BigDecimal spent) implements Comparable<Country> {
        Country plus(Country other) {
            return new Country(customers + other.customers, spent.add(other.spent));
        }

        void addTo(Rows rows, String name) {
            rows.add(name, customers, spent);
        }

        @Override
        public int compareTo(Country other) {
            return other.spent.compareTo(spent);
        }
    }
}
