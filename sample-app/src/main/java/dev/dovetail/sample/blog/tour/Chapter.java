package dev.dovetail.sample.blog.tour;

/** Ideas that belong together. */
interface Chapter {
    /** Tells them, one section each. */
    void tell(Tour tour);
}
