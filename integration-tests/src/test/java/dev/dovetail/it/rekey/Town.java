package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;
import org.jspecify.annotations.Nullable;

/** May be in a land. */
@Entity(table = "rekey_towns")
interface Town {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Town name(String name);

    @Nullable
    @Column(length = 40)
    @ForeignKey(Land.class)
    String landCode();

    Town landCode(@Nullable String landCode);

    @Nullable
    @ManyToOne(backPopulates = "towns")
    Land land();

    Town land(@Nullable Land land);

    @Version
    int version();
}
