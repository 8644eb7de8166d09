package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.page.Statement;
import java.util.List;

/**
 * A scene that has run.
 *
 * @param idea the title of its section
 * @param scene the name of its method
 * @param java its Java source
 * @param statements the SQL that it has sent
 * @param result its result, as text
 */
public record Told(String idea, String scene, List<String> java, List<Statement> statements, List<String> result) {}
