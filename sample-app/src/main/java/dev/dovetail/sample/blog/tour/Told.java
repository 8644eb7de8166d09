package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.page.Statement;
import java.util.List;

/**
 * A scene that was played.
 *
 * @param idea the title of its section
 * @param scene the name of its method
 * @param java its Java
 * @param statements the SQL that was sent
 * @param result what came out, in words
 */
public record Told(String idea, String scene, List<String> java, List<Statement> statements, List<String> result) {}
