package dev.dovetail.benchmarks.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs with a contender's class path and nothing else on it. */
final class Forks {
    private static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch");

    private final Path directory;
    private final String postgresql;

    /**
     * Forks of the contenders below a directory.
     *
     * @param postgresql the URL of the filled database; empty for none
     */
    Forks(Path directory, String postgresql) {
        this.directory = directory;
        this.postgresql = postgresql;
    }

    /** Times a work of a contender in a process of its own. */
    Figures time(String contender, String engine, String work, Settings settings) throws IOException, InterruptedException {
        Path result = Files.createTempFile("benchmarks", ".json");
        List<String> command = java(contender, JVM);
        command.addAll(List.of("org.openjdk.jmh.Main", "Works\\." + work + "$", "-p", "engine=" + engine, "-f", "1",
                "-wi", String.valueOf(settings.warmUps()), "-w", "1s", "-i", String.valueOf(settings.seconds()), "-r",
                "1s", "-foe", "true", "-prof", "gc", "-rf", "json", "-rff", result.toString(), "-jvmArgs",
                String.join(" ", JVM) + " -Ddovetail.benchmarks.postgresql=" + postgresql));
        start(command);
        JsonNode measured = new ObjectMapper().readTree(result.toFile()).get(0);
        Files.delete(result);
        JsonNode others = measured.get("secondaryMetrics");
        return new Figures(score(measured.get("primaryMetric")),
                score(others.get("nanos")) / 1_000 / score(others.get("calls")), score(others.get("gc.alloc.rate.norm")));
    }

    private static double score(JsonNode metric) {
        return metric.get("score").asDouble();
    }

    /** What a main class of a contender's class path prints. */
    String run(String contender, String main) throws IOException, InterruptedException {
        List<String> command = java(contender, List.of("-Xmx1g", "-XX:+UseSerialGC"));
        command.add(main);
        return start(command);
    }

    private List<String> java(String contender, List<String> options) throws IOException {
        Path target = directory.resolve(contender).resolve("target");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-classpath");
        command.add(target.resolve("classes") + System.getProperty("path.separator")
                + Files.readString(target.resolve("class-path")).strip());
        return command;
    }

    private static String start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + output);
        }
        return output;
    }
}
