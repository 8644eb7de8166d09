package dev.dovetail.benchmarks.load;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads that work at once.
 *
 * @param size how many
 * @param isVirtual whether they are virtual threads, which JDK 21 and newer have
 */
record Crew(int size, boolean isVirtual) {
    static boolean hasVirtual() {
        return Runtime.version().feature() >= 21;
    }

    ExecutorService threads() {
        if (!isVirtual) {
            return Executors.newFixedThreadPool(size);
        }
        try {
            // The project is compiled for JDK 17.
            return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("This JDK has no virtual threads", e);
        }
    }

    @Override
    public String toString() {
        return size + (isVirtual ? " virtual threads" : size == 1 ? " thread" : " threads");
    }
}
