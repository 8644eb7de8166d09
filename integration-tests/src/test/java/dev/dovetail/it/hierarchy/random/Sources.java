package dev.dovetail.it.hierarchy.random;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the entities of a random schema. Each root has a {@code code} that is unique. */
final class Sources {
    private static final String IMPORTS = """
            import dev.dovetail.annotation.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    private final RandomSchema schema;
    private final String packageName;

    Sources(RandomSchema schema, String packageName) {
        this.schema = schema;
        this.packageName = packageName;
    }

    void write(Path folder) throws IOException {
        Path place = folder.resolve(packageName);
        Files.createDirectories(place);
        Files.writeString(place.resolve("Place.java"), "package " + packageName + ";\n"
                + "public record Place(String street, @org.jspecify.annotations.Nullable Integer number) {}\n");
        for (Kind kind : schema.kinds()) {
            Files.writeString(place.resolve(kind.name + ".java"), source(kind));
        }
    }

    String source(Kind kind) {
        StringBuilder out = new StringBuilder("package " + packageName + ";\n" + IMPORTS);
        boolean owns = kind.parent == null || kind.joined;
        out.append(owns ? "@Entity(table = \"" + table(kind) + "\")\n" : "@Entity\n");
        boolean isRoot = kind.parent == null && !kind.isLeaf();
        if (isRoot && kind.joined) {
            out.append("@Inheritance(InheritanceStrategy.JOINED)\n");
        }
        out.append("public ").append(kind.isLeaf() ? kind.parent == null ? "" : "non-sealed " : "sealed ")
                .append("interface ").append(kind.name)
                .append(kind.parent == null ? "" : " extends " + kind.parent)
                .append(kind.isLeaf() ? "" : kind.below.stream().map(String::valueOf)
                        .collect(Collectors.joining(", ", " permits ", "")))
                .append(" {\n");
        if (kind.parent == null) {
            out.append(kind.assigned ? "    @Id long id();\n    " + kind + " id(long value);\n"
                            : "    @Id @GeneratedValue Long id();\n")
                    .append(kind.versioned ? "    @Version int version();\n" : "")
                    .append("    @Column(unique = true, length = 40) String code();\n    ")
                    .append(kind).append(" code(String value);\n");
        }
        for (Field field : kind.fields) {
            String nullable = field.nullable() ? "@Nullable " : "";
            String embedded = field.form() == Field.Form.PLACE ? "@Embedded " : "";
            property(out, kind, embedded + nullable + field.form().type, nullable + field.form().type, field.name());
        }
        for (Link link : schema.links) {
            if (link.child() == kind) {
                childSide(out, link);
            }
            if (link.parent() == kind) {
                parentSide(out, link);
            }
        }
        return out.append("}\n").toString();
    }

    private static void property(StringBuilder out, Kind kind, String read, String written, String name) {
        out.append("    ").append(read).append(' ').append(name).append("();\n    ").append(kind).append(' ')
                .append(name).append('(').append(written).append(" value);\n");
    }

    private String table(Kind kind) {
        return (packageName + "_" + kind).toLowerCase(Locale.ROOT);
    }

    private void childSide(StringBuilder out, Link link) {
        String populates = "backPopulates = \"" + link.inverse() + "\"";
        if (link.isPairs()) {
            out.append("    @ManyToMany(").append(populates).append(", associationTable = @AssociationTable(name = \"")
                    .append(packageName).append("_pairs_").append(link.reference())
                    .append("\"))\n    Set<").append(link.parent())
                    .append("> ").append(link.reference()).append("();\n");
            return;
        }
        boolean one = link.form() == Link.Form.ONE_TO_ONE;
        String nullable = link.nullable() ? "@Nullable " : "";
        out.append("    @ForeignKey(").append(link.parent()).append(".class) ")
                .append(one ? "@Column(unique = true) " : "").append(nullable).append("Long ")
                .append(link.reference()).append("Id();\n");
        property(out, link.child(), (one ? "@OneToOne(" : "@ManyToOne(") + populates + ", foreignKey = \""
                + link.reference() + "Id\") " + nullable + link.parent(), nullable + link.parent(), link.reference());
    }

    private static void parentSide(StringBuilder out, Link link) {
        String populates = "(backPopulates = \"" + link.reference() + "\")\n    ";
        switch (link.form()) {
            case MANY_TO_MANY -> out.append("    @ManyToMany").append(populates).append("List<")
                    .append(link.child()).append("> ").append(link.inverse()).append("();\n");
            case MANY_TO_ONE -> out.append("    @OneToMany").append(populates).append("List<")
                    .append(link.child()).append("> ").append(link.inverse()).append("();\n");
            case ONE_TO_ONE -> property(out, link.parent(), "@OneToOne" + populates + "@Nullable " + link.child(),
                    "@Nullable " + link.child(), link.inverse());
        }
    }

    /** Returns all sources, for a message. */
    String all() {
        return schema.kinds().stream().map(this::source).collect(Collectors.joining("\n"));
    }

    /** Returns the option of the processor for the schemas of {@code count} packages. */
    static String option(int count) {
        return IntStream.range(0, count).mapToObj(each -> "h" + each + ".H" + each)
                .collect(Collectors.joining(",", "-Adovetail.schema=", ""));
    }
}
