package dev.dovetail.sample.music.store;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question to the store.
 *
 * @param text the question
 * @param home the class that answers it
 * @param method the name of the method that answers it
 * @param columns the names of the columns of the answer
 * @param answer the method, which returns the rows of the answer
 */
public record Question(String text, Class<?> home, String method, List<String> columns,
        Function<Session, List<List<@Nullable Object>>> answer) {

    /** Returns all questions. */
    public static List<Question> all() {
        List<Question> all = new ArrayList<>();
        all.addAll(People.QUESTIONS);
        all.addAll(Records.QUESTIONS);
        all.addAll(Sales.QUESTIONS);
        return all;
    }
}
