package dev.dovetail.testkit;

import static dev.dovetail.testkit.model.Account_.account;
import static dev.dovetail.testkit.model.Item_.item;
import static dev.dovetail.testkit.model.Tag_.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.NotNullViolationException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.session.Session;
import dev.dovetail.testkit.model.Account;
import dev.dovetail.testkit.model.Account_;
import dev.dovetail.testkit.model.Item;
import dev.dovetail.testkit.model.Item_;
import dev.dovetail.testkit.model.Shelf;
import dev.dovetail.testkit.model.Shelf_;
import dev.dovetail.testkit.model.Tag;
import dev.dovetail.testkit.model.Tag_;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What sessions write. */
abstract class WriteTests extends TestTables {
    @Test
    void keysOfOneRowAndOfManyBelongToTheirRows() {
        for (int rows : new int[] {1, 2, 600}) {
            emptyTables();
            List<Account> made = new ArrayList<>();
            database().transact(session -> {
                for (int i = 0; i < rows; i++) {
                    made.add(newAccount(session, "n" + i, i));
                }
            });
            assertThat(made).extracting(Account::id).doesNotContainNull().doesNotHaveDuplicates();
            List<Account> stored = read(session -> session.select(account).orderBy(account.rank).list());
            assertThat(stored).extracting(Account::name).isEqualTo(made.stream().map(Account::name).toList());
            assertThat(stored).extracting(Account::id).isEqualTo(made.stream().map(Account::id).toList());
        }
    }

    @Test
    void whatTheDatabaseMakesIsRead() {
        database().transact(session -> {
            List<Item> items = List.of(newItem(session, "a", 1), newItem(session, "b", 2));
            session.flush();
            assertThat(items).extracting(Item::twice).containsExactly(2, 4);
            items.forEach(each -> each.price(each.price() + 10));
            session.flush();
            assertThat(items).extracting(Item::twice).containsExactly(22, 24);
        });
    }

    private static Item newItem(Session session, String name, int price) {
        Item made = Item_.create().name(name).price(price);
        session.add(made);
        return made;
    }

    @Test
    void relationshipsAreWritten() {
        database().transact(session -> {
            Tag red = Tag_.create().name("red").uses(1);
            for (int number = 1; number <= 3; number++) {
                Shelf shelf = Shelf_.create().room(1).number(number).label("s" + number);
                Item made = newItem(session, "i" + number, number);
                shelf.items().add(made);
                made.tags().add(red);
                made.tags().add(Tag_.create().name("t" + number).uses(1));
            }
        });
        database().transact(session -> {
            Item second = session.select(item).where(item.name.eq("i2")).single();
            assertThat(second.tags()).extracting(Tag::name).containsExactlyInAnyOrder("red", "t2");
            assertThat(second.shelf()).isSameAs(session.get(Shelf_.TYPE, List.of(1, 2)));
            second.tags().removeIf(each -> each.name().equals("red"));
            second.shelf(session.get(Shelf_.TYPE, List.of(1, 3)));
            session.delete(session.select(item).where(item.name.eq("i1")).single());
        });
        database().transact(session -> {
            assertThat(session.get(Shelf_.TYPE, List.of(1, 3)).items()).extracting(Item::name)
                    .containsExactly("i2", "i3");
            assertThat(session.get(Tag_.TYPE, "red").items()).extracting(Item::name).containsExactly("i3");
        });
    }

    @Test
    void aStaleVersionIsNoticed() {
        Long id = database().compute(session -> {
            Account made = newAccount(session, "a", 1);
            session.flush();
            return made.id();
        });
        Account old = database().compute(session -> session.get(Account_.TYPE, id));
        database().transact(session -> session.get(Account_.TYPE, id).rank(2));
        assertThatThrownBy(() -> database().transact(session -> session.merge(old.rank(3))))
                .isInstanceOf(StaleObjectException.class);
        assertThat(read(session -> session.select(account).list())).extracting(Account::rank).containsExactly(2);
    }

    @Test
    void upsertsInsertOrUpdate() {
        for (int uses = 1; uses <= 3; uses++) {
            int now = uses;
            database().transact(session -> session.insert(tag).set(tag.name, "a").set(tag.uses, now)
                    .onConflict(tag.name).update(tag.uses).execute());
            database().transact(session -> session.insert(tag).set(tag.name, "b").set(tag.uses, now)
                    .onConflict(tag.name).execute());
        }
        assertThat(read(session -> session.select(tag).orderBy(tag.name).list())).extracting(Tag::uses)
                .containsExactly(3, 1);
    }

    @Test
    void bulkStatementsCountTheirRows() {
        database().transact(session -> {
            for (int i = 1; i <= 5; i++) {
                newAccount(session, "n" + i, i);
            }
            assertThat(session.update(account).set(account.rank, account.rank.times(10))
                    .where(account.rank.ge(3)).execute()).isEqualTo(3);
            assertThat(session.delete(account).where(account.rank.lt(3)).execute()).isEqualTo(2);
        });
        assertThat(read(session -> session.select(account).orderBy(account.rank).list())).extracting(Account::rank)
                .containsExactly(30, 40, 50);
    }

    @Test
    void savepointsAndRollbackUndo() {
        database().transact(session -> {
            newAccount(session, "kept", 1);
            try (var savepoint = session.savepoint()) {
                newAccount(session, "undone", 2);
                session.flush();
                savepoint.rollback();
            }
        });
        assertThatThrownBy(() -> database().transact(session -> {
            newAccount(session, "lost", 3);
            session.flush();
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(read(session -> session.select(account).list())).extracting(Account::name).containsExactly("kept");
    }

    @Test
    void errorsOfTheDatabaseAreTold() {
        database().transact(session -> newAccount(session, "taken", 1));
        refused(UniqueViolationException.class, "Account.name", session -> newAccount(session, "taken", 2));
        if (limitsLengths()) {
            refused(ValueTooLargeException.class, "Account.name", session -> newAccount(session, "x".repeat(21), 2));
        }
        refused(NotNullViolationException.class, "", session -> session.sql(
                "INSERT INTO kit_tags (name) VALUES ('a')").update());
        refused(ForeignKeyViolationException.class, "", session -> session.sql(
                "INSERT INTO kit_item_tags (item_id, tag_name) VALUES (1, 'none')").update());
    }

    private void refused(Class<? extends RuntimeException> type, String named, Consumer<Session> work) {
        assertThatThrownBy(() -> database().transact(work)).isInstanceOf(type).hasMessageContaining(named);
    }
}
