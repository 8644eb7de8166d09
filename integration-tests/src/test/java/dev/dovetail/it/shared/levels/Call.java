package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A call about a house. */
@Entity
public non-sealed interface Call extends Event {
    @Override
    @ForeignKey(value = Account.class, references = "tenant")
    @ForeignKey(value = House.class, references = "tenant")
    @Nullable Long tenant();

    @ForeignKey(value = Account.class, references = "no")
    @Nullable Integer callerNo();

    @ForeignKey(value = House.class, references = "no")
    @Nullable Integer houseNo();

    @ManyToOne(backPopulates = "calls")
    @Nullable Account caller();

    Call caller(@Nullable Account caller);

    @ManyToOne
    @Nullable House house();

    Call house(@Nullable House house);
}
