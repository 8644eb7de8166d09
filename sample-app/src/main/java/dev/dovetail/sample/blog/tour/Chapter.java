package dev.dovetail.sample.blog.tour;

/** A part of the tour, with ideas that belong together. */
interface Chapter {
    /** Plays the ideas, one section each. */
    void tell(Tour tour);
}
