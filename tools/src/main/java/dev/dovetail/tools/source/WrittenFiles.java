package dev.dovetail.tools.source;

import dev.dovetail.tools.name.Words;
import dev.dovetail.tools.plan.KeptNames;
import dev.dovetail.tools.plan.KeptNames.Sides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the files that an earlier run wrote into a package, which users may have renamed and edited: which class stands
 * for which table, and which property for which key.
 */
public final class WrittenFiles {
    private static final String END = ".java";
    private static final String STRING = "\"(?:[^\"\\\\]++|\\\\.)*+\"";
    private static final String FLAT = "(?:[^\"()]++|" + STRING + ")*+";
    private static final Pattern HEADER = Pattern.compile("// Written by dovetail-tools from the "
            + "(table|view|materialized view|partition|foreign table|type) (.+?); kept.*");
    private static final Pattern ENTITY = Pattern.compile(
            "(?m)^\\s*+@(?:[\\w.]+\\.)?Entity\\b(?:\\s*+\\((" + FLAT + ")\\))?");
    private static final Pattern MANY = Pattern.compile("@ManyToMany\\s*+\\(((?:[^\"()]++|" + STRING + "|\\(" + FLAT
            + "\\))*+)\\)\\s*+(?:@[\\w.]+(?:\\(" + FLAT + "\\))?\\s++)*+[\\w.]++<[\\w.]++>\\s++(\\w++)\\(\\)");
    private static final Pattern ASSOCIATION = Pattern.compile("@(?:[\\w.]+\\.)?AssociationTable\\s*+\\((" + FLAT
            + ")\\)");

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> enums = new LinkedHashMap<>();
    private final Map<String, Sides> sides = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    private WrittenFiles() {}

    /** Reads the files of a folder, if there is one. */
    static WrittenFiles of(Path folder) throws IOException {
        WrittenFiles files = new WrittenFiles();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                List<Path> sorted = all.filter(file -> file.toString().endsWith(END) && Files.isRegularFile(file))
                        .sorted().toList();
                for (Path file : sorted) {
                    String name = file.getFileName().toString();
                    files.read(name.substring(0, name.length() - END.length()),
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    /** Returns the names that a new run keeps. */
    public KeptNames names() {
        return new KeptNames(types, enums, sides);
    }

    /** Returns the tables of the files that the tools have written, by type. */
    public Map<String, String> tables() {
        return Map.copyOf(written);
    }

    private void read(String type, String text) {
        Matcher header = HEADER.matcher(text.lines().findFirst().orElse(""));
        boolean known = header.matches();
        if (known && header.group(1).equals("type")) {
            enums.putIfAbsent(header.group(2), type);
            return;
        }
        Matcher entity = ENTITY.matcher(text);
        boolean annotated = entity.find();
        if (!known && !annotated) {
            return;
        }
        String elements = annotated && entity.group(1) != null ? entity.group(1) : "";
        String named = element(elements, "table");
        String schema = element(elements, "schema");
        String table = named.isEmpty() && known ? header.group(2)
                : qualified(schema, named.isEmpty() ? dev.dovetail.processor.model.Words.snake(type) : named);
        // Of several files of one table, a copy with another name is not the one that counts.
        boolean usual = Words.pascal(Words.singular(Words.of(table))).equals(type);
        if (usual || !types.containsKey(table)) {
            types.put(table, type);
        }
        if (known) {
            written.put(type, table);
        }
        associations(type, text);
    }

    private void associations(String type, String text) {
        Matcher many = MANY.matcher(text);
        while (many.find()) {
            Matcher association = ASSOCIATION.matcher(many.group(1));
            if (association.find()) {
                String elements = association.group(1);
                String other = element(many.group(1).replace(association.group(), ""), "backPopulates");
                sides.putIfAbsent(qualified(element(elements, "schema"), element(elements, "name")),
                        new Sides(type, many.group(2), other));
            }
        }
    }

    private static String qualified(String schema, String name) {
        return schema.isEmpty() ? name : schema + "." + name;
    }

    /** Returns the string of an element, or an empty one if it has none. */
    private static String element(String elements, String name) {
        Matcher element = Pattern.compile("\\b" + name + "\\s*+=\\s*+(" + STRING + ")").matcher(elements);
        if (!element.find()) {
            return "";
        }
        String literal = element.group(1);
        String plain = literal.substring(1, literal.length() - 1);
        return plain.contains("\\u") ? plain : plain.translateEscapes();
    }
}
