package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Shows common errors in mappings and the messages of the compiler. */
final class Mistakes implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("Common mistakes, and their compile errors", """
                Nothing of this waits until the program runs. Each mapping below is compiled now, by javac with \
                Dovetail's processor, and these are its words. The caret stands where your editor puts the red line.""");
        char letter = 'a';
        for (Mistake mistake : Mistake.ALL) {
            show(tour.page(), "(" + letter++ + ") " + mistake.title(), mistake);
        }
    }

    private static void show(Page page, String title, Mistake mistake) {
        page.say(title);
        List<String> source = mistake.source().lines().toList();
        List<String> shown = source.subList(mistake.hidden(), source.size());
        page.block("Blog.java", shown.subList(shown.get(0).isBlank() ? 1 : 0, shown.size()));
        List<String> said = new ArrayList<>();
        for (String line : Compilation.words("Blog.java", mistake.source())) {
            if (!line.startsWith("Note:") && !line.matches("\\d+ errors?")) {
                said.addAll(line.startsWith(" ") ? List.of(line) : Page.wrap(line, 4));
            }
        }
        page.block("javac", said);
    }
}
