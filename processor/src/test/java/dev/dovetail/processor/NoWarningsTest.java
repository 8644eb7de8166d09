package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.annotation.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in which every warning of javac is an error compiles entities, whatever their properties' types are. */
class NoWarningsTest {
    @TempDir
    Path folder;

    @Test
    void everyAnnotationIsClaimed() throws IOException, URISyntaxException {
        source("User", """
                /** Somebody who writes. */
                @Entity(table = "users") @Index("name") @Index({"name", "id"}) public interface User {
                    /** Given by the database. */
                    @Id @GeneratedValue Long id();
                    @Column(length = 80) @Check("name <> ''") @Check("name <> 'x'") String name();
                    User name(String name);
                    @Default("'a'") String kind();
                    @Version int version();
                    @OneToMany(backPopulates = "user") @OrderBy("id") List<Post> posts();
                }
                """);
        source("Post", """
                @Entity @Table(name = "posts") public abstract class Post {
                    @Id @GeneratedValue public abstract Long id();
                    @Enumerated(EnumType.STRING) public abstract State state();
                    public abstract void setState(State state);
                    @ForeignKey(User.class) public abstract @Nullable Long userId();
                    @ManyToOne(backPopulates = "posts") public abstract @Nullable User user();
                    @ManyToMany(backref = "posts", associationTable = @AssociationTable(name = "post_tags"))
                    public abstract Set<Tag> tags();
                }
                """);
        source("Tag", """
                @Entity public interface Tag {
                    @Id @GeneratedValue Long id();
                }
                """);
        source("State", "public enum State { NEW, OLD }");
        assertThat(said("-Adovetail.dialects=h2", "-Adovetail.advice=off")).isEmpty();
    }

    @Test
    void typesOfPropertiesMayBeDeprecatedOrRaw() throws IOException, URISyntaxException {
        source("Money", "@Deprecated(forRemoval = true) public record Money(long cents) {}");
        source("Units", "public final class Units { @Deprecated public enum Unit { METRE, MILE } }");
        source("Moneys", """
                @Deprecated @SuppressWarnings({"removal", "deprecation"}) public class Moneys implements Converter<Money, Long> {
                    public Moneys() {}
                    public Long toColumn(Money value) { return value.cents(); }
                    public Money toProperty(Long value) { return new Money(value); }
                }
                """);
        source("Texts", """
                @SuppressWarnings("rawtypes") public class Texts implements Converter<List, String> {
                    public Texts() {}
                    public String toColumn(List value) { return String.valueOf(value); }
                    public List toProperty(String value) { return List.of(value); }
                }
                """);
        source("Old", """
                @Deprecated @SuppressWarnings("deprecation") @Entity public interface Old {
                    @Id @GeneratedValue Long id();
                    @ForeignKey(Thing.class) Long thingId();
                    @ManyToOne(backref = "olds") Thing thing();
                }
                """);
        source("Thing", """
                @SuppressWarnings({"removal", "deprecation", "rawtypes"}) @Entity public interface Thing {
                    @Id @GeneratedValue Long id();
                    @Convert(Moneys.class) @Column(unique = true) Money price();
                    Thing price(Money price);
                    @Convert(Texts.class) List texts();
                    Thing texts(List texts);
                    Units.Unit unit();
                    Thing unit(Units.Unit unit);
                    @ForeignKey(Old.class) @Nullable Long oldId();
                    @ManyToOne @Nullable Old old();
                    @Deprecated String name();
                }
                """);
        source("Plain", """
                @Entity public interface Plain {
                    @Id @GeneratedValue Long id();
                    String name();
                    Plain name(String name);
                }
                """);
        assertThat(said("-Adovetail.dialects=h2", "-Adovetail.advice=off")).isEmpty();
        assertThat(generated("Plain_Impl")).doesNotContain("@SuppressWarnings({", "@SuppressWarnings(\"deprecation\")");
        assertThat(generated("Thing_Impl")).contains("@SuppressWarnings({\"deprecation\", \"rawtypes\", \"removal\"})");
        assertThat(generated("OldDao")).contains("@SuppressWarnings(\"deprecation\")");
    }

    @Test
    void typesOfPropertiesMayBePreviews() throws IOException, URISyntaxException {
        // A preview on JDK 17 to 20, and what it was meant to be from 21 on.
        source("Labels", """
                @SuppressWarnings("preview")
                public class Labels implements Converter<com.sun.source.tree.DefaultCaseLabelTree, String> {
                    public Labels() {}
                    public String toColumn(com.sun.source.tree.DefaultCaseLabelTree value) { return value.toString(); }
                    public com.sun.source.tree.DefaultCaseLabelTree toProperty(String value) {
                        throw new IllegalStateException(value);
                    }
                }
                """);
        source("Case", """
                @SuppressWarnings("preview") @Entity public interface Case {
                    @Id @GeneratedValue Long id();
                    @Convert(Labels.class) com.sun.source.tree.DefaultCaseLabelTree label();
                    Case label(com.sun.source.tree.DefaultCaseLabelTree label);
                }
                """);
        assertThat(said("-Adovetail.dialects=h2", "-Adovetail.advice=off")).isEmpty();
        assertThat(generated("Case_Impl").contains("@SuppressWarnings(\"preview\")"))
                .isEqualTo(Runtime.version().feature() < 21);
    }

    @Test
    void optionsAreKnownWhereThereIsNoEntity() throws IOException, URISyntaxException {
        source("Program", "final class Program { private Program() {} @Override public String toString() { return \"\"; } }");
        assertThat(said("-Adovetail.schema=com.acme.Acme", "-Adovetail.dialects=h2", "-Adovetail.advice=off",
                "-Adovetail.flyway=1")).isEmpty();
    }

    private void source(String name, String text) throws IOException {
        boolean isMapping = text.contains("@Entity") || text.contains("Converter<") || text.contains("List");
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve(name + ".java"),
                "package com.acme;\n" + (isMapping ? """
                        import dev.dovetail.annotation.*;
                        import java.util.*;
                        import org.jspecify.annotations.Nullable;
                        """ : "") + text);
    }

    private String generated(String name) throws IOException {
        return Files.readString(folder.resolve("out/com/acme/" + name + ".java"));
    }

    private List<String> said(String... options) throws IOException, URISyntaxException {
        String classPath = home(Entity.class) + File.pathSeparator + home(Nullable.class);
        List<String> all = Stream.concat(Stream.of("-Xlint:all", "-Werror", "-classpath", classPath), Stream.of(options))
                .toList();
        return CompilerRun.of(CompilerRun.sources(folder.resolve("src")),
                List.of(new EntityProcessor(), new OptionProcessor(), new SchemaProcessor()),
                Files.createDirectories(folder.resolve("out")), all.toArray(new String[0])).messages();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
