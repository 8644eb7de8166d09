package dev.dovetail.processor;

/** The jar with the annotations, which has to be on the processor path as well. */
final class RuntimeLibrary {
    private RuntimeLibrary() {}

    /** Returns whether the compiler loads processors from a path without it: then none of them can do anything. */
    static boolean isMissing() {
        try {
            Class.forName("dev.dovetail.annotation.Entity", false, RuntimeLibrary.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
