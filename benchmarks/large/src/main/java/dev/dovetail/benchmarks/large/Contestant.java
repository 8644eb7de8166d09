package dev.dovetail.benchmarks.large;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that measures one task of one contender, a turn at a time. */
final class Contestant implements AutoCloseable {
    private static final List<String> JVM = List.of("-Xms1600m", "-Xmx1600m", "-XX:+UseSerialGC",
            // A full collection leaves no unused memory in the heap, which would be counted.
            "-XX:MarkSweepDeadRatio=0");

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream turns;

    private Contestant(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.turns = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts a process. Returns when its result has been checked. */
    static Contestant start(String contender, Task task, String url) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Measure.class.getName(), contender,
                task.name(), url));
        Contestant started = new Contestant(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        started.answer();
        return started;
    }

    /** Measures one turn. */
    Figures turn() throws IOException {
        turns.println("turn");
        String[] figures = answer().split(" ");
        return new Figures(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]));
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("A process has failed: see its errors.");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        turns.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answers.close();
    }
}
