package dev.dovetail.processor.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes as many entities as one wants, fifty to a package. Each has a key, three columns, and three relationships whose
 * other sides are declared as well: a many-to-one to the next entity, a one-to-many to the previous, and a many-to-many
 * with a partner.
 */
final class ManyEntities {
    private static final int OF_A_PACKAGE = 50;

    private final int count;

    /** An even number of entities, for each has a partner. */
    ManyEntities(int count) {
        if (count < 2 || count % 2 != 0) {
            throw new IllegalArgumentException("Not an even number of entities: " + count);
        }
        this.count = count;
    }

    /** Writes the sources into {@code folder}. */
    void writeTo(Path folder) throws IOException {
        for (int i = 0; i < count; i++) {
            Path home = Files.createDirectories(folder.resolve(packageName(i).replace('.', '/')));
            Files.writeString(home.resolve("Entity" + i + ".java"), source(i));
        }
    }

    private String source(int i) {
        int next = (i + 1) % count;
        int previous = (i + count - 1) % count;
        int partner = i % 2 == 0 ? i + 1 : i - 1;
        String association = i % 2 == 0
                ? ", associationTable = @AssociationTable(name = \"partners%d\")".formatted(i) : "";
        return """
                package %1$s;

                import dev.dovetail.annotation.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.List;
                import java.util.Set;
                import org.jspecify.annotations.Nullable;
                %7$s
                @Entity(table = "entities%2$d")
                public abstract class Entity%2$d {
                    @Id @GeneratedValue
                    public abstract Long id();

                    public abstract String name();
                    public abstract Entity%2$d name(String name);

                    @Column(precision = 10, scale = 2)
                    public abstract BigDecimal amount();
                    public abstract Entity%2$d amount(BigDecimal amount);

                    public abstract @Nullable Instant seenAt();
                    public abstract Entity%2$d seenAt(@Nullable Instant seenAt);

                    @ForeignKey(%3$s.class)
                    public abstract @Nullable Long nextId();

                    @ManyToOne(backPopulates = "previous")
                    public abstract @Nullable %3$s next();
                    public abstract Entity%2$d next(@Nullable %3$s next);

                    @OneToMany(backPopulates = "next")
                    public abstract List<%4$s> previous();

                    @ManyToMany(backPopulates = "partners"%6$s)
                    public abstract Set<%5$s> partners();
                }
                """.formatted(packageName(i), i, "Entity" + next, "Entity" + previous, "Entity" + partner,
                        association, imports(i, List.of(next, previous, partner)));
    }

    private static String imports(int i, List<Integer> others) {
        return new TreeSet<>(others).stream()
                .filter(other -> !packageName(other).equals(packageName(i)))
                .map(other -> "import " + packageName(other) + ".Entity" + other + ";\n")
                .collect(Collectors.joining());
    }

    private static String packageName(int i) {
        return "com.acme.p" + i / OF_A_PACKAGE;
    }
}
