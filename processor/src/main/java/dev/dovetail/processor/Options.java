package dev.dovetail.processor;

import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads the options that a build gives to processors. */
final class Options {
    private Options() {}

    /** What the option says; empty where it is not given, or given as {@code -Aname=}, for which javac has a null. */
    static String text(ProcessingEnvironment environment, String name) {
        Map<String, String> options = environment.getOptions();
        return options.get(name) == null ? "" : options.getOrDefault(name, "").strip();
    }
}
