package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of types of one table with a key that the application assigns. */
@Entity(table = "keyed_accounts")
@Inheritance
public sealed interface Account permits Saving, Giro {
    @Id
    @Column(length = 20)
    String code();

    Account code(String code);

    @Version
    int version();

    @Column(length = 20, unique = true)
    String number();

    Account number(String number);

    @Column(length = 20)
    @Nullable String note();

    Account note(@Nullable String note);

    @OneToMany(backPopulates = "account")
    List<Booking> bookings();
}
