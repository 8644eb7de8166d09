package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Knows nothing of what it is paired with, or what flies it. */
@Entity(table = "rekey_flags")
interface Flag {
    @Id
    @Column(length = 40)
    String sign();

    Flag sign(String sign);
}
