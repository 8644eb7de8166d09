package dev.dovetail.it.rekey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys change while rows that refer to them leave, come or are deleted in the same flush. */
class RekeyWhileLinksChangeTest extends RekeyFixture {
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
