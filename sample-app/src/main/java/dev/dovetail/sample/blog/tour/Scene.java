package dev.dovetail.sample.blog.tour;

import dev.dovetail.session.Session;
import org.jspecify.annotations.Nullable;

/** A few lines of Java that the tour runs and shows. */
interface Scene {
    /** What comes out. */
    @Nullable Object play(Session session);
}
