package dev.dovetail.it.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar that a module publishes: its main one, or that of a classifier such as {@code -sources}. */
record Jar(String module, String classifier) {
    static final String VERSION = System.getProperty("dovetail.version");

    void entries(Consumer<ZipEntry> each) throws IOException {
        try (ZipFile zip = open()) {
            zip.stream().forEach(each);
        }
    }

    Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        entries(entry -> names.add(entry.getName()));
        return names;
    }

    String text(String name) throws IOException {
        try (ZipFile zip = open(); InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ZipFile open() throws IOException {
        String name = "dovetail-" + module + "-" + VERSION + classifier + ".jar";
        return new ZipFile(Path.of("..", module, "target", name).toFile());
    }
}
