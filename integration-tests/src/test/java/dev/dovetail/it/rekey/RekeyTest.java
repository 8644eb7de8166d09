package dev.dovetail.it.rekey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that change while rows that refer to them exchange, follow, leave or go; what cannot be is refused unsent. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class RekeyTest {
    private static final String TOWNS = "SELECT CONCAT(name, land_code) FROM rekey_towns WHERE land_code IS NOT NULL ORDER BY name";

    @Parameter
    TestDatabase kind;

    private Fixture fixture;

    @BeforeEach
    void create() {
        fixture = kind.create(RekeyingSchema.SCHEMA);
        in(session -> {
            Flag red = session.add(Flag_.create().sign("red"));
            Flag blue = session.add(Flag_.create().sign("blue"));
            Land a = session.add(Land_.create().code("A"));
            Land b = session.add(Land_.create().code("B"));
            session.add(Land_.create().code("C"));
            a.towns().add(Town_.create().name("x"));
            a.towns().add(Town_.create().name("y"));
            b.towns().add(Town_.create().name("z"));
            a.flags().add(red);
            b.flags().add(blue);
            Room room = session.add(Room_.create().building("H").door(1));
            room.desks().add(session.add(Desk_.create()));
            Basket one = session.add(Basket_.create().no("one"));
            session.add(Basket_.create().no("two"));
            one.lines().add(Line_.create().place(1));
            one.lines().get(0).remarks().add(session.add(Remark_.create()));
            one.lines().get(0).flags().add(red);
            Member first = session.add(Member_.create().email("first"));
            Member second = session.add(Member_.create().email("second"));
            first.loans().add(session.add(Loan_.create()));
            second.loans().add(session.add(Loan_.create()));
        });
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    private void in(Consumer<Session> work) {
        fixture.database().transact(work);
    }

    private List<String> values(String sql) {
        return fixture.database().compute(session -> session.sql(sql).values(String.class));
    }

    private static Land land(Session session, String code) {
        return session.get(Land_.TYPE, code);
    }

    @Test
    void rowsExchangeKeysToWhichOthersRefer() {
        in(session -> {
            Land a = land(session, "A");
            Land b = land(session, "B");
            a.code("B");
            b.code("A");
            session.flush();
            assertThat(session.find(Land_.TYPE, "B")).isSameAs(a);
            assertThat(a.towns()).extracting(Town::landCode).containsExactly("B", "B");
        });
        assertThat(values(TOWNS)).containsExactly("xB", "yB", "zA");
        assertThat(values("SELECT flag_sign FROM rekey_land_flags WHERE land_code = 'A'")).containsExactly("blue");
        assertThat(values("SELECT flag_sign FROM rekey_land_flags WHERE land_code = 'B'")).containsExactly("red");
    }

    @Test
    void theyDoSoInAChainAndInACircleOfThree() {
        in(session -> {
            Land a = land(session, "A");
            Land b = land(session, "B");
            a.code("B");
            b.code("D");
        });
        assertThat(values(TOWNS)).containsExactly("xB", "yB", "zD");
        in(session -> {
            Land b = land(session, "B");
            Land c = land(session, "C");
            Land d = land(session, "D");
            b.code("C");
            c.code("D");
            d.code("B");
            d.towns().get(0).land(c);
        });
        assertThat(values(TOWNS)).containsExactly("xC", "yC", "zD");
    }

    @Test
    void keysOfOneSideAreExchangedWhereNothingMustHoldThem() {
        in(session -> {
            Flag red = session.get(Flag_.TYPE, "red");
            Flag blue = session.get(Flag_.TYPE, "blue");
            red.sign("blue");
            blue.sign("red");
        });
        assertThat(values("SELECT flag_sign FROM rekey_land_flags WHERE land_code = 'A'")).containsExactly("blue");
        assertThat(values("SELECT flag_sign FROM rekey_line_flags")).containsExactly("blue");
        in(session -> List.of("red", "blue").forEach(sign ->
                session.add(Ship_.create().flag(session.get(Flag_.TYPE, sign)))));
        try (Session session = fixture.database().openSession()) {
            Flag red = session.get(Flag_.TYPE, "red");
            Flag blue = session.get(Flag_.TYPE, "blue");
            red.sign("blue");
            blue.sign("red");
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageStartingWith("Flag.sign: ")
                    .hasMessageContaining("exchange their values, to which Ship.flagSign refers")
                    .hasMessageEndingWith("Nothing was written.");
            red.sign("red");
            blue.sign("blue");
            session.commit();
        }
    }

    @Test
    void allPartsOfAKeyAreWrittenWhereOneChanges() {
        in(session -> session.get(Room_.TYPE, List.of("H", 1)).door(5));
        assertThat(values("SELECT room_building FROM rekey_desks WHERE room_door = 5")).containsExactly("H");
    }

    @Test
    void aKeyWithinAnotherIdentifierIsRefusedWithATrueWayOut() {
        try (Session session = fixture.database().openSession()) {
            Basket one = session.get(Basket_.TYPE, "one");
            one.no("three");
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageStartingWith("Basket.no: the value that is to change is in the identifier of Line")
                    .hasMessageEndingWith("Add a new Basket, let the others refer to it, and delete this one. Nothing was written.");
            one.no("one");
            Basket three = session.add(Basket_.create().no("three"));
            one.moveLinesTo(three);
            session.delete(one);
            session.commit();
        }
        assertThat(values("SELECT basket_no FROM rekey_lines")).containsExactly("three");
        assertThat(values("SELECT line_basket FROM rekey_remarks")).containsExactly("three");
        in(session -> session.get(Basket_.TYPE, "two").no("four"));
        assertThat(values("SELECT no FROM rekey_baskets ORDER BY no")).containsExactly("four", "three");
    }

    @Test
    void whatRefersToALineFollowsItIntoAnotherBasket() {
        in(session -> {
            Line line = session.get(Line_.TYPE, List.of("one", 1));
            line.basket(session.get(Basket_.TYPE, "two"));
            session.flush();
            assertThat(line.remarks()).extracting(Remark::lineBasket).containsExactly("two");
        });
        assertThat(values("SELECT basket_no FROM rekey_lines")).containsExactly("two");
        assertThat(values("SELECT line_basket FROM rekey_remarks WHERE line_place = 1")).containsExactly("two");
        assertThat(values("SELECT line_basket_no FROM rekey_line_flags")).containsExactly("two");
    }

    @Test
    void uniqueValuesThatAreNoIdentifiersAreFollowedAndExchanged() {
        String loans = "SELECT member_email FROM rekey_loans ORDER BY id";
        in(session -> session.select(Member_.member).where(Member_.member.email.eq("first")).single().email("third"));
        assertThat(values(loans)).containsExactly("third", "second");
        in(session -> {
            List<Member> members = session.select(Member_.member).orderBy(Member_.member.id).list();
            members.get(0).email("second");
            members.get(1).email("third");
        });
        assertThat(values(loans)).containsExactly("second", "third");
    }

    @Test
    void whoLeavesByValueGoesFirst() {
        in(session -> {
            Land a = land(session, "A");
            Town x = a.towns().get(0);
            x.landCode("B");
            a.code("D");
        });
        assertThat(values(TOWNS)).containsExactly("xB", "yD", "zB");
        in(session -> {
            land(session, "B").code("E");
            session.select(Town_.town).where(Town_.town.name.eq("x")).single().landCode(null);
        });
        assertThat(values(TOWNS)).containsExactly("yD", "zE");
    }

    @Test
    void whoLeavesByReferenceGoesFirstAlsoWhereItMustReferToSomething() {
        in(session -> session.add(Ship_.create().flag(session.get(Flag_.TYPE, "red"))));
        in(session -> {
            Ship ship = session.select(Ship_.ship).single();
            Flag red = ship.flag();
            ship.flag(session.get(Flag_.TYPE, "blue"));
            red.sign("green");
        });
        assertThat(values("SELECT flag_sign FROM rekey_ships")).containsExactly("blue");
        assertThat(values("SELECT sign FROM rekey_flags ORDER BY sign")).containsExactly("blue", "green");
    }

    @Test
    void whatIsDeletedGoesBeforeTheKeyChanges() {
        in(session -> session.add(Ship_.create().flag(session.get(Flag_.TYPE, "red"))));
        in(session -> {
            Land b = land(session, "B");
            session.delete(b.towns().get(0));
            b.code("D");
            session.delete(session.select(Ship_.ship).single());
            session.get(Flag_.TYPE, "red").sign("green");
        });
        assertThat(values(TOWNS)).containsExactly("xA", "yA");
        assertThat(values("SELECT code FROM rekey_lands ORDER BY code")).containsExactly("A", "C", "D");
        assertThat(values("SELECT sign FROM rekey_flags ORDER BY sign")).containsExactly("blue", "green");
    }

    /** A flag leads to nothing: which pairs must follow it is known from the schema alone. */
    @Test
    void aDatabaseKnowsTheEntitiesOfItsSchemasBeforeTheyAreUsed() {
        Database.of(fixture.dataSource(), RekeyingSchema.SCHEMA)
                .transact(session -> session.get(Flag_.TYPE, "red").sign("crimson"));
        assertThat(values("SELECT flag_sign FROM rekey_land_flags WHERE land_code = 'A'")).containsExactly("crimson");

        Database validated = Database.of(fixture.dataSource());
        assertThat(RekeyingSchema.SCHEMA.validate(validated)).isEmpty();
        validated.transact(session -> session.get(Flag_.TYPE, "blue").sign("navy"));
        assertThat(values("SELECT flag_sign FROM rekey_land_flags WHERE land_code = 'B'")).containsExactly("navy");
    }

    @Test
    void keysSetByValueMeetTheKeyThatComes() {
        in(session -> {
            Land a = land(session, "A").code("D");
            Town z = session.select(Town_.town).where(Town_.town.name.eq("z")).single();
            z.landCode("D");
            Town added = session.add(Town_.create().name("w").landCode("D"));
            Town other = session.add(Town_.create().name("v").landCode("A"));
            Land again = session.add(Land_.create().code("A"));
            assertThat(z.land()).isSameAs(a);
            assertThat(other.land()).isSameAs(again);
            assertThat(a.towns()).hasSize(4).contains(z, added);
        });
        assertThat(values(TOWNS)).containsExactly("vA", "wD", "xD", "yD", "zD");
    }

    @Test
    void aKeySetByValueToThatOfADeletedRowMeetsTheNewOneThatTakesIt() {
        in(session -> {
            session.delete(land(session, "A"));
            Land again = session.add(Land_.create().code("A"));
            Town z = session.select(Town_.town).where(Town_.town.name.eq("z")).single();
            z.landCode("A");
            session.flush();
            assertThat(z.land()).isSameAs(again);
        });
        assertThat(values(TOWNS)).contains("zA");
    }

    @Test
    void whatIsDeletedIsReadByTheKeyOfItsRow() {
        in(session -> {
            session.delete(land(session, "A").code("D"));
            session.delete(session.get(Basket_.TYPE, "one").no("three"));
        });
        assertThat(values(TOWNS)).containsExactly("zB");
        assertThat(values("SELECT basket_no FROM rekey_lines")).isEmpty();
    }

    @Test
    void aKeySetByValueToTheNewKeyOfItsTargetStays() {
        in(session -> session.add(Pennant_.create().flag(session.get(Flag_.TYPE, "red"))));
        in(session -> {
            Flag red = session.get(Flag_.TYPE, "red").sign("green");
            Pennant pennant = session.select(Pennant_.pennant).single();
            pennant.flagSign("green");
            session.flush();
            assertThat(pennant.flag()).isSameAs(red);
        });
        assertThat(values("SELECT flag_sign FROM rekey_pennants")).containsExactly("green");
        in(session -> {
            session.withoutAutoflush(() -> {
                Flag green = session.get(Flag_.TYPE, "green");
                Flag blue = session.get(Flag_.TYPE, "blue");
                Pennant pennant = session.select(Pennant_.pennant).single();
                green.sign("blue");
                blue.sign("green");
                pennant.flagSign("blue");
            });
        });
        assertThat(values("SELECT flag_sign FROM rekey_pennants")).containsExactly("blue");
    }
}
