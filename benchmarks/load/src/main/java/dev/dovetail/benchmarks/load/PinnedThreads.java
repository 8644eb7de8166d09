package dev.dovetail.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Counts how often a virtual thread kept its carrier thread while it waited, by the method of Dovetail that did so. */
final class PinnedThreads implements AutoCloseable {
    private static final String EVENT = "jdk.VirtualThreadPinned";

    private final Recording recording = new Recording();

    private PinnedThreads() {
        recording.enable(EVENT).withThreshold(Duration.ZERO).withStackTrace();
        recording.start();
    }

    static PinnedThreads watch() {
        return new PinnedThreads();
    }

    void print() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("pinned", ".jfr");
        try {
            recording.dump(file);
            Map<String, Integer> places = new TreeMap<>();
            int all = 0;
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals(EVENT)) {
                    all++;
                    places.merge(place(event), 1, Integer::sum);
                }
            }
            System.out.println("Pinned virtual threads: " + all + " " + places);
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the monitor's frame: the first frame that is not of the JDK. */
    private static String place(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return "unknown";
        }
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
                return type + "." + frame.getMethod().getName();
            }
        }
        return "the JDK";
    }

    @Override
    public void close() {
        recording.close();
    }
}
