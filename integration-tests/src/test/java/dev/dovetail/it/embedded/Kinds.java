package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Converter;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A component of each type that all databases have. */
record Kinds(
        boolean flag, byte tiny, short small, int whole, long big, float single, double dual, char letter,
        @Column(precision = 10, scale = 2) BigDecimal decimal, BigInteger integer, byte[] bytes, UUID uuid,
        LocalDate date, LocalTime time, LocalDateTime dateTime, Instant instant, OffsetDateTime offset,
        @Enumerated(EnumType.ORDINAL) Money.Currency currency, @Convert(WordsConverter.class) List<String> words) {
    /** Joins words by spaces. */
    static final class WordsConverter implements Converter<List<String>, String> {
        @Override
        public String toColumn(List<String> words) {
            return String.join(" ", words);
        }

        @Override
        public List<String> toProperty(String text) {
            return List.of(text.split(" "));
        }
    }
}
