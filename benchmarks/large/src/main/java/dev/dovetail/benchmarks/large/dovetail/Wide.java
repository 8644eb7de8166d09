package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of 40 columns. */
@Entity(table = "wide_rows")
public abstract class Wide {
    @Id
    public abstract long id();

    public abstract String code();

    public abstract String name();

    public abstract String city();

    public abstract String street();

    public abstract String country();

    public abstract String phone();

    public abstract String email();

    public abstract @Nullable String note();

    public abstract int quantity();

    public abstract int stock();
    public abstract Wide stock(int stock);

    public abstract int minimum();

    public abstract int maximum();

    public abstract int shelf();

    public abstract int reorder();

    public abstract long views();

    public abstract long clicks();

    public abstract long weight();

    public abstract BigDecimal price();

    public abstract BigDecimal cost();

    public abstract BigDecimal tax();

    public abstract @Nullable BigDecimal discount();

    public abstract double rating();

    public abstract double score();

    public abstract double width();

    public abstract double height();

    public abstract boolean active();

    public abstract boolean visible();

    public abstract boolean archived();

    public abstract Instant createdAt();

    public abstract Instant changedAt();

    public abstract LocalDate opened();

    public abstract @Nullable LocalDate closed();

    public abstract LocalDateTime startsAt();

    public abstract LocalDateTime endsAt();

    public abstract @Nullable Long parentNumber();

    public abstract @Nullable Integer depth();

    public abstract @Nullable Double share();

    public abstract @Nullable String shortcut();

    public abstract @Nullable String remark();
}
