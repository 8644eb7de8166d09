package dev.dovetail.spring.guide;

import dev.dovetail.spring.shop.Author;
import java.util.List;
import java.util.function.Function;

/** What a service needs of the database, as a function: a DAO has it as a method, a test as a lambda. */
record Greeter(Function<String, List<Author>> authorsFrom) {
    String greet(String country) {
        List<Author> found = authorsFrom.apply(country);
        return found.isEmpty() ? "Nobody" : found.get(0).name() + ": " + found.get(0).books().size();
    }
}
