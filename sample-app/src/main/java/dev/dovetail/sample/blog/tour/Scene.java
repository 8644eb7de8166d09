package dev.dovetail.sample.blog.tour;

import dev.dovetail.session.Session;
import org.jspecify.annotations.Nullable;

/** A few lines of Java that the tour runs and shows. */
interface Scene {
    /** Runs the scene and returns its result, which may be null. */
    @Nullable Object play(Session session);
}
