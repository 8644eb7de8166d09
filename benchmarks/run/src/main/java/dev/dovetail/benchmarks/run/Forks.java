package dev.dovetail.benchmarks.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts JVMs with the class path of one contender. */
final class Forks {
    private static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch");

    private final Path directory;
    private final String postgresql;

    /**
     * Creates forks of the contenders whose modules are in {@code directory}.
     *
     * @param postgresql the URL of the filled database; empty for none
     */
    Forks(Path directory, String postgresql) {
        this.directory = directory;
        this.postgresql = postgresql;
    }

    /**
     * Measures a work of several contenders, each in its own process. The processes run alternately, one second each.
     * Returns the figures of each second by contender.
     *
     * @param works the name of the work by contender
     */
    Map<String, List<Figures>> time(Map<String, String> works, String engine, Settings settings)
            throws IOException, InterruptedException {
        Map<String, Future<List<Figures>>> running = new LinkedHashMap<>();
        Map<String, List<Figures>> measured = new LinkedHashMap<>();
        ExecutorService processes = Executors.newCachedThreadPool();
        try (Turns turns = new Turns(works.size())) {
            ExecutorCompletionService<List<Figures>> ends = new ExecutorCompletionService<>(processes);
            works.forEach((contender, work) -> running.put(contender,
                    ends.submit(() -> time(contender, engine, work, settings, turns.port()))));
            processes.execute(turns::give);
            for (int ended = 0; ended < works.size(); ended++) {
                ends.take().get();
            }
            for (Map.Entry<String, Future<List<Figures>>> each : running.entrySet()) {
                measured.put(each.getKey(), each.getValue().get());
            }
            return measured;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            processes.shutdown();
        }
    }

    private List<Figures> time(String contender, String engine, String work, Settings settings, int turns)
            throws IOException, InterruptedException {
        Path result = Files.createTempFile("benchmarks", ".json");
        // JMH's lock prevents several measurements at once. Here several processes run, but only one measures at a
        // time.
        List<String> command = java(contender, List.of("-Xmx64m", "-XX:+UseSerialGC", "-Djmh.ignoreLock=true"));
        command.addAll(List.of("org.openjdk.jmh.Main", "Works\\." + work + "$", "-p", "engine=" + engine, "-f", "1",
                "-wi", String.valueOf(settings.warmUps()), "-w", "1s", "-i", String.valueOf(settings.seconds()), "-r",
                "1s", "-foe", "true", "-prof", "gc", "-rf", "json", "-rff", result.toString(), "-jvmArgs",
                String.join(" ", JVM) + " -Ddovetail.benchmarks.postgresql=" + postgresql
                        + " -Ddovetail.benchmarks.turns=" + turns
                        + " -Ddovetail.benchmarks.autoCommit=" + settings.autoCommit()));
        start(command);
        JsonNode measured = new ObjectMapper().readTree(result.toFile()).get(0);
        Files.delete(result);
        JsonNode others = measured.get("secondaryMetrics");
        double[] micros = seconds(measured.get("primaryMetric"));
        double[] nanos = seconds(others.get("nanos"));
        double[] calls = seconds(others.get("calls"));
        double[] bytes = seconds(others.get("gc.alloc.rate.norm"));
        List<Figures> figures = new ArrayList<>();
        for (int second = 0; second < micros.length; second++) {
            figures.add(new Figures(micros[second], nanos[second] / 1_000 / calls[second], bytes[second]));
        }
        return figures;
    }

    private static double[] seconds(JsonNode metric) {
        JsonNode values = metric.get("rawData").get(0);
        double[] seconds = new double[values.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = values.get(i).asDouble();
        }
        return seconds;
    }

    /** Runs the class {@code main} with the class path of {@code contender} and returns what it prints. */
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
