package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.page.Page;
import java.util.List;

/** Shows the six steps in which a relationship is designed, as the processor answers them. */
final class Checklists implements Chapter {
    private static final String USERS = "### User ──< Post";
    private static final String COURSES = "### Student >──< Course";

    @Override
    public void tell(Tour tour) {
        tour.idea("The six-step checklist", """
                Which kind? Who is the parent, who the child? Where is the key? What are both sides called? Does each \
                name the other? Ask these six, and a relationship is designed. schema.md answers them for each \
                relationship that you have, on every build.""");
        for (String heading : List.of(USERS, COURSES)) {
            List<String> lines = Keys.section(heading, "###").stream().filter(line -> !line.isBlank())
                    .flatMap(line -> Page.wrap(line, 3).stream()).toList();
            tour.page().block(heading.substring(4) + ", as generated", lines);
        }
        tour.page().note("From META-INF/dovetail/dev.dovetail.sample.blog.Blog/schema.md, with a diagram for your wiki.");
    }
}
