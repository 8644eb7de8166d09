package dev.dovetail.it.concurrency;

import static dev.dovetail.it.concurrency.Bid_.bid;
import static dev.dovetail.it.concurrency.Lot_.lot;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of a table are written in the order of their keys, in whatever order they were changed. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class KeyOrderTest {
    private static final int MANY = 300;

    @Parameter
    TestDatabase kind;

    private Fixture fixture;

    @BeforeEach
    void create() {
        fixture = kind.create(ConcurrencySchema.SCHEMA);
        fixture.database().transact(session -> {
            for (int i = 1; i <= MANY; i++) {
                session.add(Lot_.create().no(i).name("lot"));
            }
            session.add(Bid_.create().no(1));
            session.add(Bid_.create().no(2));
        });
        fixture.statements().clear();
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    private static List<Lot> lots(Session session) {
        return new ArrayList<>(session.select(lot).orderBy(lot.no).with(selectIn(lot.bids()), selectIn(lot.lateBids())).list());
    }

    private static List<Bid> bids(Session session) {
        return session.select(bid).orderBy(bid.no).with(selectIn(bid.lots())).list();
    }

    /** Two sessions do the same at the same time, one of them backwards: how they end. */
    private List<String> twice(BiConsumer<Session, Lot> change) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        return Crowd.each(2, thread -> () -> {
            try (Session session = fixture.database().openSession()) {
                List<Lot> lots = lots(session);
                bids(session);
                session.commit();
                if (thread == 1) {
                    Collections.reverse(lots);
                }
                lots.forEach(each -> change.accept(session, each));
                together.await(1, TimeUnit.MINUTES);
                session.commit();
                return "done";
            } catch (StaleObjectException | UniqueViolationException | TransactionConflictException e) {
                return e.getClass().getSimpleName();
            }
        });
    }

    @Test
    void twoSessionsThatChangeTheSameRowsWaitForEachOther() throws Exception {
        for (int i = 0; i < Crowd.ROUNDS; i++) {
            String name = "round " + i;
            assertThat(twice((session, each) -> each.name(name))).containsExactly("done", "done");
        }
    }

    /** Which columns change is another thing for each row, but the same in both sessions. */
    @Test
    void soDoThoseThatChangeOtherColumnsOfOtherRows() throws Exception {
        for (int i = 0; i < Crowd.ROUNDS; i++) {
            String text = "round " + i;
            assertThat(twice((session, each) -> {
                if (each.no() % 3 > 0) {
                    each.name(text);
                }
                if (each.no() % 3 < 2) {
                    each.remark(text);
                }
            })).containsExactly("done", "done");
        }
    }

    @Test
    void soDoThoseThatPairTheSameRows() throws Exception {
        assertThat(twice((session, each) -> {
            Bid first = session.get(Bid_.TYPE, 1);
            Bid second = session.get(Bid_.TYPE, 2);
            if (each.no() % 2 == 0) {
                each.bids().add(first);
                second.lots().add(each);
                each.lateBids().add(second);
            }
        })).containsExactlyInAnyOrder("done", "UniqueViolationException");
        assertThat(twice((session, each) -> {
            each.lateBids().clear();
            each.bids().clear();
        })).containsExactlyInAnyOrder("done", "StaleObjectException");
    }

    @Test
    void soDoThoseThatDeleteTheSameRows() throws Exception {
        assertThat(twice(Session::delete)).containsExactlyInAnyOrder("done", "StaleObjectException");
    }

    @Test
    void updatesDeletesAndPairsAreSentInTheOrderOfKeys() {
        List<String> sent = new ArrayList<>();
        fixture.database().listen(event -> {
            for (int row = 0; row < event.batchSize() && !event.sql().startsWith("SELECT"); row++) {
                sent.add(event.sql() + " " + event.values(row));
            }
        });
        try (Session session = fixture.database().openSession()) {
            session.setAutoflush(false);
            List<Lot> lots = lots(session).subList(0, 9);
            List<Bid> bids = new ArrayList<>(bids(session));
            Collections.shuffle(lots, new Random(7));
            Collections.reverse(bids);
            lots.forEach(each -> {
                if (each.no() > 1) {
                    each.name("new");
                }
                if (each.no() % 2 == 0 || each.no() == 1) {
                    each.remark("some");
                }
            });
            lots.forEach(each -> bids.forEach(one -> {
                if (each.no() > 7) {
                    one.lots().add(each);
                }
                if (each.no() > 8) {
                    each.lateBids().add(one);
                }
            }));
            session.flush();
            List<String> updates = new ArrayList<>();
            for (int no : new int[] {3, 5, 7, 9}) {
                updates.add("UPDATE lots SET name = ? WHERE no = ? [new, " + no + "]");
            }
            for (int no : new int[] {2, 4, 6, 8}) {
                updates.add("UPDATE lots SET name = ?, remark = ? WHERE no = ? [new, some, " + no + "]");
            }
            updates.add("UPDATE lots SET remark = ? WHERE no = ? [some, 1]");
            List<String> links = new ArrayList<>();
            links.add("INSERT INTO late_lot_bids (lot_no, bid_no) VALUES (?, ?) [9, 1]");
            links.add("INSERT INTO late_lot_bids (lot_no, bid_no) VALUES (?, ?) [9, 2]");
            for (int no : new int[] {8, 9}) {
                links.add("INSERT INTO lot_bids (lot_no, bid_no) VALUES (?, ?) [" + no + ", 1]");
                links.add("INSERT INTO lot_bids (lot_no, bid_no) VALUES (?, ?) [" + no + ", 2]");
            }
            updates.addAll(links);
            assertThat(sent).containsExactlyElementsOf(updates);
            sent.clear();

            lots.forEach(session::delete);
            session.flush();
            List<String> deletes = new ArrayList<>();
            links.forEach(each -> deletes.add(each.replace("INSERT INTO", "DELETE FROM")
                    .replace(" (lot_no, bid_no) VALUES (?, ?)", " WHERE lot_no = ? AND bid_no = ?")));
            for (int no = 1; no <= 9; no++) {
                deletes.add("DELETE FROM lots WHERE no = ? [" + no + "]");
            }
            assertThat(sent).containsExactlyElementsOf(deletes);
        }
    }
}
