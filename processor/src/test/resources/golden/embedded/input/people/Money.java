package people;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import java.math.BigDecimal;

/** An amount in a currency. */
public record Money(@Column(precision = 12, scale = 2) BigDecimal amount, Currency currency, @Default("1") int rate) {
    /** A currency. */
    public enum Currency {
        EUR,
        USD
    }
}
