package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May refer to a flag, which does not know. */
@Entity(table = "rekey_pennants")
interface Pennant {
    @Id
    @GeneratedValue
    Long id();

    @Nullable
    @Column(length = 40)
    @ForeignKey(Flag.class)
    String flagSign();

    Pennant flagSign(@Nullable String flagSign);

    @Nullable
    @ManyToOne
    Flag flag();

    Pennant flag(@Nullable Flag flag);
}
