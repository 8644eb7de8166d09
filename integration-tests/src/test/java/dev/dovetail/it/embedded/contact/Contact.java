package dev.dovetail.it.embedded.contact;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.it.embedded.Address;
import dev.dovetail.it.embedded.Money;
import org.jspecify.annotations.Nullable;

/** A contact with an address; a firm has a value and perhaps a second address. */
@Entity(table = "contacts")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Contact permits Contact.Firm, Contact.Human {
    @Id
    @GeneratedValue
    Long id();

    @Embedded
    Address home();

    Contact home(Address home);

    /** A firm. */
    @Entity(table = "firms")
    non-sealed interface Firm extends Contact {
        @Embedded
        Money worth();

        Firm worth(Money worth);

        @Embedded
        @Nullable Address post();

        Firm post(@Nullable Address post);
    }

    /** A human. */
    @Entity(table = "humans")
    non-sealed interface Human extends Contact {
        String name();

        Human name(String name);
    }
}
