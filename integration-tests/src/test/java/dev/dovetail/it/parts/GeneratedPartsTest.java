package dev.dovetail.it.parts;

import static dev.dovetail.it.parts.Charge_.charge;
import static dev.dovetail.it.parts.Refund_.refund;
import static dev.dovetail.it.parts.numbered.Bill_.bill;
import static dev.dovetail.it.parts.numbered.Visit_.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.parts.numbered.Bill;
import dev.dovetail.it.parts.numbered.Bill_;
import dev.dovetail.it.parts.numbered.NumberedSchema;
import dev.dovetail.it.parts.numbered.Visit;
import dev.dovetail.it.parts.numbered.Visit_;
import dev.dovetail.schema.ValidationLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Composite identifiers of which a part is generated. */
class GeneratedPartsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    static List<TestDatabase> numbering() {
        return TestDatabase.all().stream().filter(kind -> kind != TestDatabase.SQLITE).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void comeFromASequenceOrAreMadeHere(TestDatabase kind) {
        try (Fixture fixture = kind.create(PartsSchema.SCHEMA)) {
            assertThat(PartsSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            Long[] number = new Long[1];
            fixture.database().transact(session -> {
                Charge north = Charge_.create().region("north");
                north.refunds().add(Refund_.create().amount(1));
                north.refunds().add(Refund_.create().amount(2));
                session.add(north);
                session.add(Charge_.create().region("north"));
                session.flush();
                number[0] = north.number();
                assertThat(north.refunds()).allSatisfy(each -> {
                    assertThat(each.region()).isEqualTo("north");
                    assertThat(each.chargeNumber()).isEqualTo(north.number());
                    assertThat(each.id()).isNotNull();
                });
                assertThat(session.find(Charge_.TYPE, List.of("north", north.number()))).isSameAs(north);
            });
            fixture.database().transact(session -> {
                assertThat(session.select(charge).count()).isEqualTo(2);
                Charge north = session.find(Charge_.TYPE, List.of("north", number[0]));
                assertThat(north.refunds()).extracting(Refund::amount).containsExactlyInAnyOrder(1, 2);
                session.delete(north.refunds().get(0));
                session.flush();
                assertThat(session.select(refund).count()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("numbering")
    void areNumberedByTheDatabase(TestDatabase kind) {
        try (Fixture fixture = kind.create(NumberedSchema.SCHEMA)) {
            assertThat(NumberedSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            fixture.database().transact(session -> {
                List<Visit> visits = List.of(Visit_.create().heldOn(MONDAY).guest("Ann"),
                        Visit_.create().heldOn(MONDAY).guest("Bob"), Visit_.create().heldOn(MONDAY.plusDays(1))
                        .guest("Cid"));
                visits.forEach(session::add);
                Bill paid = Bill_.create().visit(visits.get(1));
                session.add(paid);
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "INSERT INTO visit (held_on, guest) VALUES (?, ?)",
                        "INSERT INTO bill (visit_day, visit_ticket) VALUES (?, ?)");
                assertThat(visits).extracting(Visit::ticketNo).doesNotContainNull().doesNotHaveDuplicates();
                assertThat(paid.visitTicket()).isEqualTo(visits.get(1).ticketNo());
                assertThat(session.find(Visit_.TYPE, List.of(MONDAY, visits.get(0).ticketNo())))
                        .isSameAs(visits.get(0));
            });
            fixture.database().transact(session -> {
                Visit bob = session.select(visit).where(visit.guest.eq("Bob")).single();
                assertThat(bob.bills()).hasSize(1);
                assertThat(session.select(bill).where(bill.visit().guest.eq("Bob")).count()).isEqualTo(1);
                bob.guest("Bobby");
            });
            fixture.database().transact(session -> {
                assertThat(session.sql("SELECT guest FROM visit ORDER BY guest").values(String.class))
                        .containsExactly("Ann", "Bobby", "Cid");
                assertThat(session.sql("SELECT COUNT(*) FROM visit v JOIN bill b ON b.visit_ticket = v.ticket_no"
                        + " WHERE v.guest = 'Bobby'").value(Long.class)).isEqualTo(1);
            });
        }
    }

    @Test
    void areNotNumberedBySqlite() {
        assertThatThrownBy(() -> TestDatabase.SQLITE.create(NumberedSchema.SCHEMA))
                .hasMessageContaining("it was not generated for this database");
    }
}
