package dev.dovetail.it.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A nullable record with the foreign key of a relationship. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class PlacesTest {
    @Parameter
    private TestDatabase kind;

    private Fixture fixture;
    private Session session;

    @BeforeEach
    void open() {
        fixture = kind.create(EmbeddedSchema.SCHEMA);
        session = fixture.database().openSession();
    }

    @AfterEach
    void close() {
        session.close();
        fixture.close();
    }

    private void assertRefused(String message) {
        fixture.statements().clear();
        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(message);
        assertThat(fixture.statements().sql()).isEmpty();
    }

    @Test
    void aRecordThatLosesItsTargetIsRefused() {
        Shop shop = session.add(Shop_.create().id(7).name("a"));
        Stock stock = session.add(Stock_.create().place(new Place(7, 3, null)));
        session.commit();
        assertThat(stock.shop()).isSameAs(shop);

        stock.shop(null);
        assertRefused("Stock.shop of Stock#" + stock.id() + " is null, but Stock.place has other values, and always has"
                + " one for shopId. Set Stock.place to null instead, or Stock.shop to another object. Nothing was"
                + " written.");

        stock.place(null);
        session.commit();
        assertThat(session.sql("SELECT COUNT(*) FROM stocks WHERE place_shop_id IS NULL AND place_shelf IS NULL")
                .value(Long.class)).isEqualTo(1);
        assertThat(stock.shop()).isNull();
    }

    @Test
    void aTargetWithoutARecordIsRefused() {
        Shop shop = session.add(Shop_.create().id(7).name("a"));
        Stock added = session.add(Stock_.create().shop(shop));
        assertRefused("Stock.shop of Stock (pending) is Shop#7, whose key Stock.place contains, but the record has no"
                + " value for shelf. Set Stock.place, or set Stock.shop to null. Nothing was written.");

        added.place(new Place(7, 1, "left"));
        session.commit();
        assertThat(added.shop()).isSameAs(shop);
        assertThat(added.place()).isEqualTo(new Place(7, 1, "left"));

        Stock stored = session.add(Stock_.create());
        session.commit();
        stored.shop(shop);
        assertRefused("Stock.shop of Stock#" + stored.id() + " is Shop#7, whose key Stock.place contains, but the"
                + " record has no value for shelf. Set Stock.place, or set Stock.shop to null. Nothing was written.");
        stored.shop(null);
        session.commit();
        assertThat(stored.place()).isNull();
    }

    @Test
    void anotherTargetChangesTheRecord() {
        session.add(Shop_.create().id(7).name("a"));
        Shop other = session.add(Shop_.create().id(8).name("b"));
        Stock stock = session.add(Stock_.create().place(new Place(7, 3, "left")));
        session.commit();

        stock.shop(other);
        session.commit();

        assertThat(stock.place()).isEqualTo(new Place(8, 3, "left"));
    }
}
