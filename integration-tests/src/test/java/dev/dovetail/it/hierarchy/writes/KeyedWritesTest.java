package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.keyed.Account_.account;
import static dev.dovetail.it.hierarchy.keyed.Car_.car;
import static dev.dovetail.it.hierarchy.keyed.Giro_.giro;
import static dev.dovetail.it.hierarchy.keyed.Saving_.saving;
import static dev.dovetail.it.hierarchy.keyed.Truck_.truck;
import static dev.dovetail.it.hierarchy.keyed.Vehicle_.vehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.keyed.Account;
import dev.dovetail.it.hierarchy.keyed.Booking_;
import dev.dovetail.it.hierarchy.keyed.Car;
import dev.dovetail.it.hierarchy.keyed.Car_;
import dev.dovetail.it.hierarchy.keyed.Giro;
import dev.dovetail.it.hierarchy.keyed.Giro_;
import dev.dovetail.it.hierarchy.keyed.KeyedSchema;
import dev.dovetail.it.hierarchy.keyed.Saving;
import dev.dovetail.it.hierarchy.keyed.Saving_;
import dev.dovetail.it.hierarchy.keyed.Trip_;
import dev.dovetail.it.hierarchy.keyed.Truck;
import dev.dovetail.it.hierarchy.keyed.Truck_;
import dev.dovetail.it.hierarchy.keyed.Vehicle;
import dev.dovetail.schema.Schema;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hierarchies whose keys the application assigns: other types take keys and unique values over. */
class KeyedWritesTest extends OnEachDatabase {
    private static final String VEHICLES =
            "SELECT v.country, v.number, v.type, v.chassis, c.seats, t.tons, t.car_number"
            + " FROM keyed_vehicles v LEFT JOIN keyed_cars c ON c.country = v.country AND c.number = v.number LEFT JOIN"
            + " keyed_trucks t ON t.country = v.country AND t.number = v.number ORDER BY v.number";
    private static final String ACCOUNTS =
            "SELECT code, version, number, type, label, years, credit FROM keyed_accounts"
            + " ORDER BY code";

    @Override
    protected Schema schema() {
        return KeyedSchema.SCHEMA;
    }

    private static Car newCar(int number, String chassis) {
        Car made = Car_.create().seats(4);
        made.country("de").number(number).chassis(chassis);
        return made;
    }

    private static Truck newTruck(int number, String chassis) {
        Truck made = Truck_.create().tons(7);
        made.country("de").number(number).chassis(chassis);
        return made;
    }

    private static Saving newSaving(String code, String number) {
        Saving made = Saving_.create().years(1);
        made.code(code).number(number);
        return made;
    }

    private static Giro newGiro(String code, String number) {
        Giro made = Giro_.create().credit(2);
        made.code(code).number(number);
        return made;
    }

    @Test
    void compositeKeysAreWrittenToEachTable() {
        Truck late = newTruck(2, "t").car(newCar(1, "c"));
        late.trips().add(Trip_.create().name("n"));
        session.add(late);
        session.flush();
        assertThat(written()).map(sql -> sql.replaceAll(" VALUES.*", "")).containsExactly(
                "INSERT INTO keyed_vehicles (country, number, chassis, type)",
                "INSERT INTO keyed_cars (country, number, seats)",
                "INSERT INTO keyed_vehicles (country, number, chassis, type)",
                "INSERT INTO keyed_trucks (country, number, tons, car_country, car_number)",
                "INSERT INTO keyed_trips (name, vehicle_country, vehicle_number)");
        session.commit();
        assertThat(rows(VEHICLES)).containsExactly("de,1,car,c,4,null,null", "de,2,truck,t,null,7,1");
        again();
        Vehicle found = session.get(vehicle, new Tuple2<>("de", 2));
        assertThat(((Truck) found).car().seats()).isEqualTo(4);
        assertThat(session.find(car, new Tuple2<>("de", 2))).isNull();
    }

    @Test
    void anotherTypeTakesTheKeyOver() {
        session.add(newCar(1, "c"));
        saved();
        session.delete(session.select(car).single());
        session.add(newTruck(1, "c"));
        session.flush();
        assertThat(written()).map(sql -> sql.replaceAll(" (VALUES|WHERE|\\().*", "")).containsExactly(
                "DELETE FROM keyed_cars", "DELETE FROM keyed_vehicles", "INSERT INTO keyed_vehicles",
                "INSERT INTO keyed_trucks");
        session.commit();
        assertThat(rows(VEHICLES)).containsExactly("de,1,truck,c,null,7,null");
    }

    @Test
    void anObjectOfTheSameTypeTakesTheRowsOver() {
        session.add(newCar(1, "c"));
        saved();
        session.delete(session.select(car).single());
        session.add(newCar(1, "d").seats(5));
        session.flush();
        assertThat(written()).containsExactly(
                "UPDATE keyed_vehicles SET chassis = ? WHERE country = ? AND number = ?",
                "UPDATE keyed_cars SET seats = ? WHERE country = ? AND number = ?");
        session.commit();
        assertThat(rows(VEHICLES)).containsExactly("de,1,car,d,5,null,null");
    }

    @Test
    void theKeyOfJoinedTypesDoesNotChange() {
        session.add(newCar(1, "c"));
        saved();
        session.select(car).single().number(2);
        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(
                "Car.number of Car#[de, 2] was changed, but the identifier of joined types does not change: the tables "
                + "of"
                + " Car refer to each other by it. Add a new Car and delete this one. Nothing was written.");
    }

    @Test
    void theKeyOfTypesOfOneTableChangesWithWhatRefersToIt() {
        Saving made = newSaving("a", "1");
        made.bookings().add(Booking_.create().name("b"));
        session.add(made);
        saved();
        session.select(account).single().code("z");
        session.commit();
        assertThat(rows("SELECT account_code FROM keyed_bookings")).containsExactly("z");
        assertThat(session.find(saving, "z")).isNotNull();
        assertThat(session.find(giro, "z")).isNull();
    }

    @Test
    void siblingsExchangeUniqueValues() {
        session.addAll(List.of(newSaving("a", "1").name("x"), newGiro("b", "2").title("y"), newCar(1, "c"),
                newTruck(2, "t")));
        saved();
        Saving a = session.get(saving, "a");
        Giro b = session.get(giro, "b");
        a.number("2");
        b.number("1");
        a.name("y");
        b.title("x");
        Vehicle one = session.get(vehicle, new Tuple2<>("de", 1));
        Vehicle two = session.get(vehicle, new Tuple2<>("de", 2));
        one.chassis("t");
        two.chassis("c");
        session.commit();
        assertThat(rows(ACCOUNTS).stream().map(row -> row.replaceAll("^(.),\\d", "$1"))).containsExactly(
                "a,2,saving,y,1,null", "b,1,giro,x,null,2");
        assertThat(rows(VEHICLES)).containsExactly("de,1,car,t,4,null,null", "de,2,truck,c,null,7,null");
    }

    @Test
    void aSiblingTakesTheValuesOfADeletedRow() {
        Saving made = newSaving("a", "1").name("x");
        made.bookings().add(Booking_.create().name("b"));
        session.add(made);
        saved();
        Account former = session.select(account).single();
        Giro next = newGiro("a", "1").title("x");
        next.bookings().addAll(List.copyOf(former.bookings()));
        session.add(next);
        session.delete(former);
        session.commit();
        assertThat(rows(ACCOUNTS)).containsExactly("a,1,1,giro,x,null,2");
        assertThat(rows("SELECT account_code FROM keyed_bookings")).containsExactly("a");
        assertThat(session.find(account, "a")).isSameAs(next);
    }

    @Test
    void aMergeFindsTheRowOfItsTypeAndRefusesThatOfAnother() {
        session.addAll(List.of(newSaving("a", "1"), newCar(1, "c")));
        saved();
        Car merged = session.merge(newCar(1, "d"));
        Account made = session.merge((Account) newGiro("b", "2"));
        assertThat(made).isInstanceOf(Giro.class);
        sent();
        session.commit();
        assertThat(written()).hasSize(2);
        assertThat(merged.chassis()).isEqualTo("d");
        again();
        assertThatThrownBy(() -> session.merge(newGiro("a", "1"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Giro#a cannot be merged: the row with this identifier is a Saving. Delete that one and "
                + "call"
                        + " session.flush() first, or give the Giro another identifier. Nothing was changed.");
        assertThatThrownBy(() -> session.merge(newTruck(1, "c"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Truck#[de, 1] cannot be merged: the row with this identifier is a Car.");
    }

    @Test
    void bulkStatementsFindRowsByCompositeKeys() {
        session.addAll(List.of(newCar(1, "c"), newTruck(2, "t"), newCar(3, "d")));
        saved();
        assertThat(session.update(car).set(car.seats, 9).set(car.chassis, "e")
                .where(car.seats.eq(4), car.chassis.eq("c"))
                .execute()).isEqualTo(1);
        assertThat(session.delete(vehicle).where(vehicle.number.ge(2), vehicle.chassis.ne("d")).execute()).isEqualTo(1);
        assertThat(session.delete(truck).execute()).isZero();
        assertThat(session.insert(truck).set(truck.country, "fr").set(truck.number, 5).set(truck.chassis, "x")
                .set(truck.tons, 1).execute()).isEqualTo(1);
        session.commit();
        assertThat(rows(VEHICLES)).containsExactly("de,1,car,e,9,null,null", "de,3,car,d,4,null,null",
                "fr,5,truck,x,null,1,null");
    }

    @Test
    void aBulkDeleteOfManyRowsIsAStatementForEachTableAndPart() {
        for (int i = 0; i < 260; i++) {
            session.add(newCar(i, "c" + i));
        }
        saved();
        assertThat(session.delete(vehicle).where(vehicle.chassis.ne("c7")).execute()).isEqualTo(259);
        assertThat(written()).map(sql -> sql.replaceAll(" WHERE.*", "")).containsExactly("DELETE FROM keyed_trucks",
                "DELETE FROM keyed_cars", "DELETE FROM keyed_vehicles", "DELETE FROM keyed_trucks",
                "DELETE FROM keyed_cars", "DELETE FROM keyed_vehicles");
        session.commit();
        assertThat(rows(VEHICLES)).containsExactly("de,7,car,c7,4,null,null");
    }
}
