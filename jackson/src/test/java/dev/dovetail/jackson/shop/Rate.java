package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** With a composite identifier, and without relationships. */
@Entity(table = "rates")
public interface Rate {
    @Id
    String fromCurrency();

    Rate fromCurrency(String currency);

    @Id
    String toCurrency();

    Rate toCurrency(String currency);

    double factor();

    Rate factor(double factor);
}
