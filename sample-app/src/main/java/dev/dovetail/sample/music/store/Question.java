package dev.dovetail.sample.music.store;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question to the store.
 *
 * @param text what is asked
 * @param home the class that answers it
 * @param method the name of the method that answers it
 * @param columns what the columns of the answer are called
 * @param answer the method: it gives rows
 */
public record Question(String text, Class<?> home, String method, List<String> columns,
        Function<Session, List<List<@Nullable Object>>> answer) {

    /** All that the store is asked. */
    public static List<Question> all() {
        List<Question> all = new ArrayList<>();
        all.addAll(People.QUESTIONS);
        all.addAll(Records.QUESTIONS);
        all.addAll(Sales.QUESTIONS);
        return all;
    }
}
