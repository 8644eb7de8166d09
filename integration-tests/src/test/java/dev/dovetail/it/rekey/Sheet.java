package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Is given its place by the application, and may continue another one. */
@Entity(table = "rekey_sheets")
interface Sheet {
    @Id
    Long place();

    Sheet place(Long place);

    String title();

    Sheet title(String title);

    @Nullable
    @ForeignKey(Sheet.class)
    Long continuedPlace();

    @Nullable
    @ManyToOne
    Sheet continued();

    Sheet continued(@Nullable Sheet continued);
}
