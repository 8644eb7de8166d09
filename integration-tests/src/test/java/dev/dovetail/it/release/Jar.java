package dev.dovetail.it.release;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    /** Returns the packages that {@code name}, the module in this jar, exports to all. */
    Set<String> exports(String name) {
        return ModuleFinder.of(file()).find(name).orElseThrow().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ZipFile open() throws IOException {
        return new ZipFile(file().toFile());
    }

    private Path file() {
        return Path.of("..", module, "target", "dovetail-" + module + "-" + VERSION + classifier + ".jar");
    }
}
