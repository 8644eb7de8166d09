package dev.dovetail.benchmarks.large;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The values of a row of 40 columns, and the plain object that hand-written JDBC creates for it. */
public record WideRow(
        long id, String code, String name, String city, String street, String country, String phone, String email,
        @Nullable String note, int quantity, int stock, int minimum, int maximum, int shelf, int reorder, long views,
        long clicks, long weight, BigDecimal price, BigDecimal cost, BigDecimal tax, @Nullable BigDecimal discount,
        double rating, double score, double width, double height, boolean active, boolean visible, boolean archived,
        Instant createdAt, Instant changedAt, LocalDate opened, @Nullable LocalDate closed, LocalDateTime startsAt,
        LocalDateTime endsAt, @Nullable Long parentNumber, @Nullable Integer depth, @Nullable Double share,
        @Nullable String shortcut, @Nullable String remark) {
    /** The columns in order. */
    public static final String COLUMNS = """
            id, code, name, city, street, country, phone, email, note, quantity, stock, minimum, maximum, shelf,
            reorder, views, clicks, weight, price, cost, tax, discount, rating, score, width, height, active,
            visible, archived, created_at, changed_at, opened, closed, starts_at, ends_at, parent_number, depth,
            share, shortcut, remark""";

    static final String TABLE = """
            create table wide_rows (id bigint primary key,
                code varchar(255) not null, name varchar(255) not null, city varchar(255) not null,
                street varchar(255) not null, country varchar(255) not null, phone varchar(255) not null,
                email varchar(255) not null, note varchar(255), quantity int not null, stock int not null,
                minimum int not null, maximum int not null, shelf int not null, reorder int not null,
                views bigint not null, clicks bigint not null, weight bigint not null, price numeric(12, 2) not null,
                cost numeric(12, 2) not null, tax numeric(12, 2) not null, discount numeric(12, 2),
                rating double precision not null, score double precision not null, width double precision not null,
                height double precision not null, active boolean not null, visible boolean not null,
                archived boolean not null, created_at timestamp with time zone not null,
                changed_at timestamp with time zone not null, opened date not null, closed date,
                starts_at timestamp not null, ends_at timestamp not null, parent_number bigint, depth int,
                share double precision, shortcut varchar(255), remark varchar(255))""";

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    /** Returns the row with the identifier {@code id}. Each value is derived from it. */
    static WideRow of(long id) {
        return new WideRow(
                id,
                "Code " + id * 2,
                "Name " + id * 3,
                "City " + id * 4,
                "Street " + id * 5,
                "Country " + id * 6,
                "Phone " + id * 7,
                "Email " + id * 8,
                id % 6 == 0 ? null : "Note " + id * 9,
                (int) (id * 12 % 10_007),
                (int) (id * 13 % 10_007),
                (int) (id * 14 % 10_007),
                (int) (id * 15 % 10_007),
                (int) (id * 16 % 10_007),
                (int) (id * 17 % 10_007),
                id * 18 % 1_000_003,
                id * 19 % 1_000_003,
                id * 20 % 1_000_003,
                BigDecimal.valueOf(id * 21 % 100_000, 2),
                BigDecimal.valueOf(id * 22 % 100_000, 2),
                BigDecimal.valueOf(id * 23 % 100_000, 2),
                id % 4 == 0 ? null : BigDecimal.valueOf(id * 24 % 100_000, 2),
                id % 72 / 4.0,
                id % 73 / 4.0,
                id % 74 / 4.0,
                id % 75 / 4.0,
                id % 6 == 0,
                id % 7 == 0,
                id % 8 == 0,
                START.plusSeconds(id * 29),
                START.plusSeconds(id * 30),
                LocalDate.of(2020, 1, 1).plusDays(id % 931),
                id % 5 == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(id % 932),
                LocalDateTime.of(2021, 3, 4, 5, 6).plusMinutes(id * 33),
                LocalDateTime.of(2021, 3, 4, 5, 6).plusMinutes(id * 34),
                id % 3 == 0 ? null : id * 38,
                id % 4 == 0 ? null : (int) (id % 36),
                id % 5 == 0 ? null : id % 37 / 8.0,
                id % 6 == 0 ? null : "Shortcut " + id * 39,
                id % 7 == 0 ? null : "Remark " + id * 40);
    }

    /** Binds all values. */
    void bind(PreparedStatement row) throws SQLException {
        row.setLong(1, id);
        row.setString(2, code);
        row.setString(3, name);
        row.setString(4, city);
        row.setString(5, street);
        row.setString(6, country);
        row.setString(7, phone);
        row.setString(8, email);
        row.setObject(9, note);
        row.setInt(10, quantity);
        row.setInt(11, stock);
        row.setInt(12, minimum);
        row.setInt(13, maximum);
        row.setInt(14, shelf);
        row.setInt(15, reorder);
        row.setLong(16, views);
        row.setLong(17, clicks);
        row.setLong(18, weight);
        row.setBigDecimal(19, price);
        row.setBigDecimal(20, cost);
        row.setBigDecimal(21, tax);
        row.setObject(22, discount);
        row.setDouble(23, rating);
        row.setDouble(24, score);
        row.setDouble(25, width);
        row.setDouble(26, height);
        row.setBoolean(27, active);
        row.setBoolean(28, visible);
        row.setBoolean(29, archived);
        row.setObject(30, OffsetDateTime.ofInstant(createdAt, ZoneOffset.UTC));
        row.setObject(31, OffsetDateTime.ofInstant(changedAt, ZoneOffset.UTC));
        row.setObject(32, opened);
        row.setObject(33, closed);
        row.setObject(34, startsAt);
        row.setObject(35, endsAt);
        row.setObject(36, parentNumber);
        row.setObject(37, depth);
        row.setObject(38, share);
        row.setObject(39, shortcut);
        row.setObject(40, remark);
    }
}
