package dev.dovetail.it.embedded.contact;

import static dev.dovetail.it.embedded.contact.Contact_.contact;
import static dev.dovetail.it.embedded.contact.Contact_Firm_.firm;
import static dev.dovetail.it.embedded.contact.one.Asset_.asset;
import static dev.dovetail.it.embedded.contact.one.Asset_Car_.car;
import static dev.dovetail.it.embedded.contact.one.Party_.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.embedded.Address;
import dev.dovetail.it.embedded.Money;
import dev.dovetail.it.embedded.contact.one.Asset;
import dev.dovetail.it.embedded.contact.one.Asset_Car_;
import dev.dovetail.it.embedded.contact.one.Asset_House_;
import dev.dovetail.it.embedded.contact.one.PartiesSchema;
import dev.dovetail.it.embedded.contact.one.Party;
import dev.dovetail.it.embedded.contact.one.Party_Firm_;
import dev.dovetail.it.embedded.contact.one.Party_Human_;
import dev.dovetail.schema.ValidationLevel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records in the root and in a leaf of a hierarchy, in joined tables and in one table. */
class EmbeddedInHierarchyTest {
    private static final Address HOME = Address.of("Elm 1", "Bonn", "DE");
    private static final Address POST = Address.of("Box 2", null, "DE");
    private static final Money WORTH = Money.of("5.00", Money.Currency.USD);

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areInJoinedTables(TestDatabase kind) {
        try (Fixture fixture = kind.create(ContactsSchema.SCHEMA)) {
            assertThat(ContactsSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            Contact.Firm added = Contact_Firm_.create().worth(WORTH);
            added.home(HOME);
            fixture.database().transact(session -> {
                session.add(added);
                session.add(Contact_Human_.create().name("Ann").home(POST));
            });
            fixture.database().transact(session -> {
                Contact.Firm found = (Contact.Firm) session.select(contact).where(contact.home().eq(HOME)).single();
                assertThat(found.worth().currency()).isEqualTo(Money.Currency.USD);
                assertThat(found.post()).isNull();
                fixture.statements().clear();
                found.post(POST);
                session.flush();
                assertThat(fixture.statements().sql())
                        .containsExactly("UPDATE firms SET post_street = ?, post_country = ? WHERE id = ?");
                fixture.statements().clear();
                found.home(POST);
                session.flush();
                assertThat(fixture.statements().sql())
                        .containsExactly("UPDATE contacts SET home_street = ?, home_city = ? WHERE id = ?");
                assertThat(session.select(contact).where(contact.asFirm().post().eq(POST)).list())
                        .containsExactly(found);
                assertThat(session.select(contact).orderBy(contact.id).columns(contact.asFirm().worth()).list())
                        .element(1).isNull();
                assertThat(session.select(firm).columns(firm.home()).list()).containsExactly(POST);
                assertThat(session.update(firm).set(firm.post(), HOME).execute()).isEqualTo(1);
                assertThat(found.post()).isEqualTo(HOME);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areInOneTable(TestDatabase kind) {
        try (Fixture fixture = kind.create(PartiesSchema.SCHEMA)) {
            assertThat(PartiesSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            fixture.database().transact(session -> {
                session.add(Party_Firm_.create().worth(WORTH).post(POST).home(HOME));
                session.add(Party_Human_.create().name("Ann").home(POST));
            });
            fixture.database().transact(session -> {
                assertThat(session.select(party).where(party.asFirm().post().isNotNull()).list())
                        .allSatisfy(each -> assertThat(each).isInstanceOf(Party.Firm.class)).hasSize(1);
                Party.Firm found = session.select(Party_Firm_.firm).single();
                assertThat(found.home()).isEqualTo(HOME);
                fixture.statements().clear();
                found.post(null);
                session.flush();
                assertThat(fixture.statements().sql()).hasSize(1)
                        .allSatisfy(each -> assertThat(each).startsWith("UPDATE parties SET post_street = ?, "
                                + "post_country = ? WHERE id = ?"));
            });
            assertThatThrownBy(() -> fixture.database().transact(session -> session.update(Party_Firm_.firm)
                    .set(Party_Firm_.firm.post().city, "Bonn").execute())).isInstanceOf(CheckViolationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofSiblingsAreCheckedInRowsOfTheirTypeAlone(TestDatabase kind) {
        try (Fixture fixture = kind.create(PartiesSchema.SCHEMA)) {
            Asset.Limits limits = new Asset.Limits(0, null, "kg");
            fixture.database().transact(session -> {
                session.add(Asset_House_.create().size(new Asset.Area(3, 4)));
                session.add(Asset_Car_.create().size(new Asset.Power(5, "kW")).asCar(limits));
                session.add(Asset_House_.create().asCar(null));
                session.add(Asset_Car_.create());
            });
            fixture.database().transact(session -> {
                assertThat(session.select(asset).columns(asset.asHouse().size()).list())
                        .containsExactlyInAnyOrder(new Asset.Area(3, 4), null, null, null);
                assertThat(session.select(car).where(car.size().isNotNull()).single().size())
                        .isEqualTo(new Asset.Power(5, "kW"));
                assertThat(session.select(asset).where(asset.asCar().eq(limits))
                        .where(asset.asCar_().size().isNotNull()).single().asCar()).isEqualTo(limits);
                assertThat(session.select(asset).where(asset.asCar().isNull()).list()).hasSize(3);
            });
            assertThatThrownBy(() -> fixture.database().transact(session -> session.update(car)
                    .set(car.size().unit, (String) null).execute())).isInstanceOf(CheckViolationException.class)
                    .hasMessageContaining("size.x");
            assertThatThrownBy(() -> fixture.database().transact(session -> session.update(Asset_House_.house)
                    .set(Asset_House_.house.size().x, 1).execute())).isInstanceOf(CheckViolationException.class)
                    .hasMessageContaining("size.y");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void checksOfComponentsHoldInEachUse(TestDatabase kind) {
        try (Fixture fixture = kind.create(PartiesSchema.SCHEMA)) {
            fixture.database().transact(session -> session.add(Asset_House_.create().size(new Asset.Area(1, -1))));
            assertThatThrownBy(() -> fixture.database().transact(session ->
                    session.add(Asset_House_.create().size(new Asset.Area(-1, 1)))))
                    .isInstanceOf(CheckViolationException.class).hasMessageContaining("size.x");
            assertThatThrownBy(() -> fixture.database().transact(session ->
                    session.add(Asset_House_.create().plot(new Asset.Area(100, 1)))))
                    .isInstanceOf(CheckViolationException.class).hasMessageContaining("plot.x");
        }
    }
}
