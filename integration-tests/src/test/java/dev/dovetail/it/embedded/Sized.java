package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** What has a size, of which nothing needs to be known. */
interface Sized {
    @Embedded
    Size getSize();

    void setSize(Size size);

    /** A size without a component that is always there. */
    record Size(@Nullable Integer width, @Nullable Integer height) {}
}
