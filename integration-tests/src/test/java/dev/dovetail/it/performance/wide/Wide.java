package dev.dovetail.it.performance.wide;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of 40 columns, of which eight are nullable. */
@Entity(table = "wide_rows")
public abstract class Wide {
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Id
    abstract long id();
    abstract Wide id(long id);

    abstract String code();
    abstract Wide code(String code);

    abstract String name();
    abstract Wide name(String name);

    abstract String city();
    abstract Wide city(String city);

    abstract String street();
    abstract Wide street(String street);

    abstract String country();
    abstract Wide country(String country);

    abstract String phone();
    abstract Wide phone(String phone);

    abstract String email();
    abstract Wide email(String email);

    abstract @Nullable String note();
    abstract Wide note(@Nullable String note);

    abstract int quantity();
    abstract Wide quantity(int quantity);

    abstract int stock();
    abstract Wide stock(int stock);

    abstract int minimum();
    abstract Wide minimum(int minimum);

    abstract int maximum();
    abstract Wide maximum(int maximum);

    abstract int shelf();
    abstract Wide shelf(int shelf);

    abstract int reorder();
    abstract Wide reorder(int reorder);

    abstract long views();
    abstract Wide views(long views);

    abstract long clicks();
    abstract Wide clicks(long clicks);

    abstract long weight();
    abstract Wide weight(long weight);

    abstract BigDecimal price();
    abstract Wide price(BigDecimal price);

    abstract BigDecimal cost();
    abstract Wide cost(BigDecimal cost);

    abstract BigDecimal tax();
    abstract Wide tax(BigDecimal tax);

    abstract @Nullable BigDecimal discount();
    abstract Wide discount(@Nullable BigDecimal discount);

    abstract double rating();
    abstract Wide rating(double rating);

    abstract double score();
    abstract Wide score(double score);

    abstract double width();
    abstract Wide width(double width);

    abstract double height();
    abstract Wide height(double height);

    abstract boolean active();
    abstract Wide active(boolean active);

    abstract boolean visible();
    abstract Wide visible(boolean visible);

    abstract boolean archived();
    abstract Wide archived(boolean archived);

    abstract Instant createdAt();
    abstract Wide createdAt(Instant createdAt);

    abstract Instant changedAt();
    abstract Wide changedAt(Instant changedAt);

    abstract LocalDate opened();
    abstract Wide opened(LocalDate opened);

    abstract @Nullable LocalDate closed();
    abstract Wide closed(@Nullable LocalDate closed);

    abstract LocalDateTime startsAt();
    abstract Wide startsAt(LocalDateTime startsAt);

    abstract LocalDateTime endsAt();
    abstract Wide endsAt(LocalDateTime endsAt);

    abstract @Nullable Long parentNumber();
    abstract Wide parentNumber(@Nullable Long parentNumber);

    abstract @Nullable Integer depth();
    abstract Wide depth(@Nullable Integer depth);

    abstract @Nullable Double share();
    abstract Wide share(@Nullable Double share);

    abstract @Nullable String shortcut();
    abstract Wide shortcut(@Nullable String shortcut);

    abstract @Nullable String remark();
    abstract Wide remark(@Nullable String remark);

    /** Returns a row whose values are derived from {@code id}, none of which is zero or null. */
    static Wide of(long id) {
        return Wide_.create().id(id)
                .code("code " + id)
                .name("name " + id)
                .city("city " + id)
                .street("street " + id)
                .country("country " + id)
                .phone("phone " + id)
                .email("email " + id)
                .note("note " + id)
                .quantity((int) id + 9)
                .stock((int) id + 10)
                .minimum((int) id + 11)
                .maximum((int) id + 12)
                .shelf((int) id + 13)
                .reorder((int) id + 14)
                .views(id * 15)
                .clicks(id * 16)
                .weight(id * 17)
                .price(BigDecimal.valueOf(id, 2))
                .cost(BigDecimal.valueOf(id, 2))
                .tax(BigDecimal.valueOf(id, 2))
                .discount(BigDecimal.valueOf(id, 2))
                .rating(id / 4.0)
                .score(id / 4.0)
                .width(id / 4.0)
                .height(id / 4.0)
                .active(true)
                .visible(true)
                .archived(true)
                .createdAt(START.plusSeconds(id))
                .changedAt(START.plusSeconds(id))
                .opened(DAY.plusDays(id))
                .closed(DAY.plusDays(id))
                .startsAt(DAY.atStartOfDay().plusMinutes(id))
                .endsAt(DAY.atStartOfDay().plusMinutes(id))
                .parentNumber(id + 35)
                .depth((int) id + 36)
                .share(id / 8.0)
                .shortcut("shortcut " + id)
                .remark("remark " + id);
    }
}
