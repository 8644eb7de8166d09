package dev.dovetail.sample.music.store;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.recursive;
import static dev.dovetail.sample.music.Customer_.customer;
import static dev.dovetail.sample.music.Employee_.employee;

import dev.dovetail.query.Condition;
import dev.dovetail.sample.music.Customer;
import dev.dovetail.sample.music.Customer_;
import dev.dovetail.sample.music.Employee;
import dev.dovetail.sample.music.Invoice_;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about employees and customers. */
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
        Customer_<Employee> customer = employee.customers().each();
        Invoice_<Employee> invoice = customer.invoices().each();
        Rows rows = new Rows();
        session.select(employee)
                .join(customer)
                .join(invoice)
                .columns(employee, customer.id.countDistinct(), invoice.total.sum())
                .groupBy(employee)
                .orderBy(employee.id)
                .forEach(each -> rows.add(each.first().fullName(), each.second(), each.third()));
        return rows.list();
    }

    private static List<List<@Nullable Object>> managementChain(Session session) {
        List<Employee> employees = session.select(employee)
                .with(recursive(employee.manager()))
                .orderBy(employee.id)
                .list();
        Rows rows = new Rows();
        for (Employee each : employees) {
            StringBuilder chain = new StringBuilder(each.fullName());
            for (Employee above = each.manager(); above != null; above = above.manager()) {
                chain.append(" → ").append(above.fullName());
            }
            rows.add(each.fullName(), each.title(), chain.toString());
        }
        return rows.list();
    }

    private static List<List<@Nullable Object>> customersByCountry(Session session) {
        Invoice_<Customer> invoice = customer.invoices().each();
        Rows rows = new Rows();
        session.select(customer)
                .leftJoin(invoice)
                .columns(customer.country, customer.id.countDistinct(), invoice.total.sum())
                .groupBy(customer.country)
                .orderBy(invoice.total.sum().desc(), customer.country)
                .forEach(each -> rows.add(each.first(), each.second(), each.third()));
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
}
