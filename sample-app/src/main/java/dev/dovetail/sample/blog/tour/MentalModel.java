package dev.dovetail.sample.blog.tour;

import java.util.List;

/** Shows what to remember. */
final class MentalModel implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("The three-line mental model", "If you remember nothing else, remember this.");
        tour.page().block("In three lines", List.of(
                "ForeignKey connects tables.",
                "A relationship connects objects.",
                "backPopulates connects both sides."));
    }
}
