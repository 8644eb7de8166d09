package dev.dovetail.it.rekey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys to which others refer change and are exchanged, and the others follow; what cannot be is refused unsent. */
class RekeyTest extends RekeyFixture {
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
}
