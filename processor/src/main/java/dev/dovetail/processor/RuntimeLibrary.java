package dev.dovetail.processor;

/** The runtime library with the annotations, which must be on the processor path too. */
final class RuntimeLibrary {
    private RuntimeLibrary() {}

    /** Returns whether the runtime is missing on the processor path, so that the processors cannot work. */
    static boolean isMissing() {
        try {
            Class.forName("dev.dovetail.annotation.Entity", false, RuntimeLibrary.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
