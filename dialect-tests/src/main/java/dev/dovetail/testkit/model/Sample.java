package dev.dovetail.testkit.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a column of each common type. */
@Entity(table = "kit_samples")
public interface Sample {
    @Id
    UUID id();

    Sample id(UUID id);

    @Nullable Boolean flag();

    Sample flag(@Nullable Boolean flag);

    @Nullable Short small();

    Sample small(@Nullable Short small);

    @Nullable Integer number();

    Sample number(@Nullable Integer number);

    @Nullable Long large();

    Sample large(@Nullable Long large);

    @Nullable Double real();

    Sample real(@Nullable Double real);

    @Column(precision = 12, scale = 3)
    @Nullable BigDecimal amount();

    Sample amount(@Nullable BigDecimal amount);

    @Column(length = 200)
    @Nullable String text();

    Sample text(@Nullable String text);

    byte @Nullable [] bytes();

    Sample bytes(byte @Nullable [] bytes);

    @Nullable LocalDate day();

    Sample day(@Nullable LocalDate day);

    @Nullable LocalTime time();

    Sample time(@Nullable LocalTime time);

    @Nullable LocalDateTime moment();

    Sample moment(@Nullable LocalDateTime moment);

    @Nullable Instant instant();

    Sample instant(@Nullable Instant instant);
}
