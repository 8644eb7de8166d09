package dev.dovetail.query;

import static dev.dovetail.query.School.desk;
import static dev.dovetail.query.School.device;
import static dev.dovetail.query.School.room;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.PathSource;
import dev.dovetail.query.School.Desk;
import dev.dovetail.query.School.Device;
import dev.dovetail.query.School.Room;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompositeKeyTest {
    private static final String ROOM = "SELECT r.house, r.\"order\" FROM school.\"Room\" r";
    private static final String DESK = "SELECT d.id, d.house, d.room_order FROM desks d";

    private final BlogRunner runner = new BlogRunner(School.DDL);
    private final Query<Room> rooms = Query.of(room, runner);
    private final Query<Desk> desks = Query.of(desk, runner);

    @AfterEach
    void close() {
        runner.close();
    }

    private void check(Query<?> query, String sql, int count) {
        assertThat(query.sql()).isEqualTo(sql);
        assertThat(query.list().size()).isEqualTo(count);
        assertThat(query.count()).isEqualTo(count);
    }

    @Test
    void comparesTheColumnsOfTheKey() {
        check(desks.where(desk.room().order.eq(1)), DESK + " WHERE d.room_order = ?", 3);
        check(desks.where(desk.room().is(new Room("A", 1))), DESK + " WHERE d.house = ? AND d.room_order = ?", 2);
        check(desks.where(desk.room().is(new Room("A", 1)).not()),
                DESK + " WHERE NOT (d.house = ? AND d.room_order = ?)", 1);
        check(desks.where(desk.room().isNull()), DESK + " WHERE (d.house IS NULL OR d.room_order IS NULL)", 1);
        check(desks.where(desk.room().isNotNull()), DESK + " WHERE d.house IS NOT NULL AND d.room_order IS NOT NULL",
                3);
    }

    @Test
    void countsRootsOfAJoinOfMany() {
        Query<Room> joined = rooms.join(room.desks());
        check(joined, ROOM + " JOIN desks d ON d.house = r.house AND d.room_order = r.\"order\""
                + " GROUP BY r.house, r.\"order\"", 2);
        assertThat(new QueryCompiler<>(QuerySpec.of(room).join(new Join(PathSource.root(School.RoomPath.TYPE)
                .joined(School.RoomPath.TYPE.relationship("desks")), JoinKind.INNER, null)), Dialects.h2()).count()
                .text())
                .isEqualTo("SELECT COUNT(*) FROM (SELECT r.house, r.\"order\" FROM school.\"Room\" r JOIN desks d"
                        + " ON d.house = r.house AND d.room_order = r.\"order\" GROUP BY r.house, r.\"order\") r");
    }

    @Test
    void asksForPairs() {
        check(rooms.where(room.devices().contains(new Device(1))), ROOM + " WHERE EXISTS (SELECT 1 FROM in_stock is1"
                + " WHERE is1.house = r.house AND is1.\"order\" = r.\"order\" AND is1.device_id = ?)", 2);
        check(Query.of(device, runner).where(device.rooms().contains(new Room("A", 2))),
                "SELECT d.id, d.name FROM devices d WHERE EXISTS (SELECT 1 FROM in_stock is1"
                        + " WHERE is1.device_id = d.id AND is1.house = ? AND is1.\"order\" = ?)", 2);
        check(rooms.where(room.desks().contains(new Desk(3))), ROOM + " WHERE EXISTS (SELECT 1 FROM desks d"
                + " WHERE d.house = r.house AND d.room_order = r.\"order\" AND d.id = ?)", 1);
    }

    @Test
    void selectsByKeysOfSeveralColumns() {
        RelationshipMapping devices = School.RoomPath.TYPE.relationship("devices");
        KeyedSelect select = KeyedSelect.of(devices, List.of(), Dialects.h2());
        assertThat(select.text(1)).isEqualTo("SELECT is1.house, is1.\"order\", d.id, d.name FROM in_stock is1"
                + " JOIN devices d ON d.id = is1.device_id WHERE is1.house = ? AND is1.\"order\" = ?");
        assertThat(select.text(2)).endsWith(" WHERE (is1.house, is1.\"order\") IN ((?, ?), (?, ?))");
        List<String> found = new ArrayList<>();
        try (Rows rows = runner.statements().query(select.text(3), select.binding(new RoomKeys()), true)) {
            while (rows.next()) {
                found.add(rows.row().string(1) + rows.row().intValue(2) + rows.row().string(select.firstColumn() + 1));
            }
        }
        assertThat(found).containsExactlyInAnyOrder("A1beamer", "A2beamer", "A2board");
        assertThat(KeyedSelect.of(School.RoomPath.TYPE.relationship("desks"), List.of(), Dialects.h2()).text(2))
                .isEqualTo(DESK + " WHERE (d.house, d.room_order) IN ((?, ?), (?, ?))");
    }

    private static final class RoomKeys implements KeyedSelect.KeyValues {
        private final List<Room> rooms = List.of(new Room("A", 1), new Room("A", 2), new Room("B", 1));

        @Override
        public int size() {
            return rooms.size();
        }

        @Override
        public void bind(int key, Parameters parameters, int position) {
            int next = position;
            for (int attribute : KeyedSelect.keyAttributes(School.RoomPath.TYPE.relationship("devices"))) {
                rooms.get(key).$bind(attribute, parameters, next++);
            }
        }

        @Override
        public Object value(int key) {
            throw new UnsupportedOperationException("These keys have two columns.");
        }
    }
}
