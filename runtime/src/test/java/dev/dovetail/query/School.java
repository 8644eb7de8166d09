package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import java.util.List;

/**
 * A mapping with a key of two columns, one of which is a reserved word: rooms, the desks in them, and shared devices.
 */
final class School {
    static final RoomPath<Room> room = new RoomPath<>(PathSource.root(RoomPath.TYPE));
    static final DeskPath<Desk> desk = new DeskPath<>(PathSource.root(DeskPath.TYPE));
    static final DevicePath<Device> device = new DevicePath<>(PathSource.root(DevicePath.TYPE));

    static final String DDL = """
            CREATE SCHEMA school;
            CREATE TABLE school."Room" (house VARCHAR, "order" INT, PRIMARY KEY (house, "order"));
            CREATE TABLE desks (id BIGINT PRIMARY KEY, house VARCHAR, room_order INT,
                FOREIGN KEY (house, room_order) REFERENCES school."Room");
            CREATE TABLE devices (id BIGINT PRIMARY KEY, name VARCHAR NOT NULL);
            CREATE TABLE in_stock (house VARCHAR, "order" INT, device_id BIGINT REFERENCES devices,
                PRIMARY KEY (house, "order", device_id), FOREIGN KEY (house, "order") REFERENCES school."Room");
            INSERT INTO school."Room" VALUES ('A', 1), ('A', 2), ('B', 1);
            INSERT INTO desks VALUES (1, 'A', 1), (2, 'A', 1), (3, 'B', 1), (4, NULL, NULL);
            INSERT INTO devices VALUES (1, 'beamer'), (2, 'board');
            INSERT INTO in_stock VALUES ('A', 1, 1), ('A', 2, 1), ('A', 2, 2)
            """;

    private School() {}

    static final class Room extends Thing {
        Room(String house, int order) {
            super(RoomPath.TYPE);
            $set(2, house);
            $set(3, order);
        }
    }

    static final class RoomPath<R> extends EntityPath<R, Room> {
        static final EntityMapping<Room> TYPE = new EntityMapping<>(Room.class, "Room", new TableName("school", "Room"),
                Attribute.of(2, "house", "house", ColumnType.STRING).id(),
                Attribute.of(3, "order", "order", ColumnType.INT).id()) {
            @Override
            protected Room create() {
                return new Room("", 0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.oneToMany(0, "desks", DeskPath.TYPE).key("house", "roomOrder")
                            .inverse("room"),
                    RelationshipDefinition.manyToMany(1, "devices", DevicePath.TYPE).inverse("rooms")
                            .association(TableName.of("in_stock"), List.of("house", "order"), List.of("device_id"))};
            }
        };

        final StringColumn<R> house = string(2);
        final NumberColumn<R, Integer> order = number(3);

        RoomPath(Source source) {
            super(TYPE, source);
        }

        CollectionPath<R, Desk, DeskPath<R>> desks() {
            return many(0, desk);
        }

        CollectionPath<R, Device, DevicePath<R>> devices() {
            return many(1, device);
        }

        @Override
        protected <Q> RoomPath<Q> at(Source source) {
            return new RoomPath<>(source);
        }
    }

    static final class Desk extends Thing {
        Desk(long id) {
            super(DeskPath.TYPE);
            $set(1, id);
        }
    }

    static final class DeskPath<R> extends EntityPath<R, Desk> {
        static final EntityMapping<Desk> TYPE = new EntityMapping<>(Desk.class, "Desk", TableName.of("desks"),
                Attribute.of(1, "id", "id", ColumnType.LONG).id(),
                Attribute.of(2, "house", "house", ColumnType.STRING).foreignKey().nullable(),
                Attribute.of(3, "roomOrder", "room_order", ColumnType.INT).foreignKey().nullable()) {
            @Override
            protected Desk create() {
                return new Desk(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToOne(0, "room", RoomPath.TYPE).key("house", "roomOrder")
                            .inverse("desks")};
            }
        };

        final NumberColumn<R, Long> id = number(1);

        DeskPath(Source source) {
            super(TYPE, source);
        }

        RoomPath<R> room() {
            return new RoomPath<>(step(0));
        }

        @Override
        protected <Q> DeskPath<Q> at(Source source) {
            return new DeskPath<>(source);
        }
    }

    static final class Device extends Thing {
        Device(long id) {
            super(DevicePath.TYPE);
            $set(1, id);
        }
    }

    static final class DevicePath<R> extends EntityPath<R, Device> {
        static final EntityMapping<Device> TYPE = new EntityMapping<>(Device.class, "Device", TableName.of("devices"),
                Attribute.of(1, "id", "id", ColumnType.LONG).id(),
                Attribute.of(2, "name", "name", ColumnType.STRING)) {
            @Override
            protected Device create() {
                return new Device(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToMany(0, "rooms", RoomPath.TYPE).inverse("devices").associationInverse(
                            TableName.of("in_stock"), List.of("device_id"), List.of("house", "order"))};
            }
        };

        final StringColumn<R> name = string(2);

        DevicePath(Source source) {
            super(TYPE, source);
        }

        CollectionPath<R, Room, RoomPath<R>> rooms() {
            return many(0, room);
        }

        @Override
        protected <Q> DevicePath<Q> at(Source source) {
            return new DevicePath<>(source);
        }
    }
}
