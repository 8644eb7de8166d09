package com.acme.library;

import dev.dovetail.annotation.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A newspaper or a magazine. */
@Entity
public non-sealed interface Paper extends Text {
    LocalDate day();

    Paper day(LocalDate day);

    @Nullable
    String remark();

    Paper remark(@Nullable String remark);
}
