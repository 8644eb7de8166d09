package dev.dovetail.processor;

import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads the options that a build gives to processors. */
final class Options {
    private Options() {}

    /** Returns the option's value; empty where it is missing, or written {@code -Aname=} (null to javac). */
    static String text(ProcessingEnvironment environment, String name) {
        Map<String, String> options = environment.getOptions();
        return options.get(name) == null ? "" : options.getOrDefault(name, "").strip();
    }
}
