package dev.dovetail.processor;

import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads the options of processors. */
final class Options {
    private Options() {}

    /**
     * Returns the value of the option {@code name}; empty if it is missing or written as {@code -Aname=}, for which
     * javac gives null.
     */
    static String text(ProcessingEnvironment environment, String name) {
        Map<String, String> options = environment.getOptions();
        return options.get(name) == null ? "" : options.getOrDefault(name, "").strip();
    }
}
