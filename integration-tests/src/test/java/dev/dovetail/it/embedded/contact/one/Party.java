package dev.dovetail.it.embedded.contact.one;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.it.embedded.Address;
import dev.dovetail.it.embedded.Money;
import org.jspecify.annotations.Nullable;

/** A party with an address; a firm has a value and perhaps a second address. */
@Entity(table = "parties")
@Inheritance(InheritanceStrategy.SINGLE_TABLE)
public sealed interface Party permits Party.Firm, Party.Human {
    @Id
    @GeneratedValue
    Long id();

    @Embedded
    Address home();

    Party home(Address home);

    /** A firm. */
    @Entity
    non-sealed interface Firm extends Party {
        @Embedded
        Money worth();

        Firm worth(Money worth);

        @Embedded
        @Nullable Address post();

        Firm post(@Nullable Address post);
    }

    /** A human. */
    @Entity
    non-sealed interface Human extends Party {
        String name();

        Human name(String name);
    }
}
