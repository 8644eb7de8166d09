package dev.dovetail.sample.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the sources of this program, so that the printed Java is the Java that has run. */
public final class SourceCode {
    private SourceCode() {}

    /** Returns the statements of a method without their indentation. */
    public static List<String> body(Class<?> type, String method) {
        List<String> lines = lines(type);
        List<String> body = new ArrayList<>();
        int at = declaration(lines, method, type);
        while (!lines.get(at).endsWith("{")) {
            at++;
        }
        for (at++; !lines.get(at).equals("    }"); at++) {
            body.add(lines.get(at).isEmpty() ? "" : lines.get(at).substring(8));
        }
        return body;
    }

    /** Returns an abstract accessor with its annotations. */
    public static List<String> accessor(Class<?> type, String method) {
        List<String> lines = lines(type);
        int last = declaration(lines, method, type);
        int first = last;
        while (!lines.get(first - 1).isBlank() && !lines.get(first - 1).endsWith("{")) {
            first--;
        }
        return lines.subList(first, last + 1).stream().map(String::strip).toList();
    }

    private static int declaration(List<String> lines, String method, Class<?> type) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("    ") && !line.startsWith("     ") && line.contains(" " + method + "(")) {
                return i;
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no method " + method);
    }

    private static List<String> lines(Class<?> type) {
        return resource("/sources/" + type.getName().replace('.', '/') + ".java");
    }

    /** Returns the lines of a file on the class path. */
    public static List<String> resource(String path) {
        try (InputStream in = SourceCode.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No " + path + " on the class path: build with Maven.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
