package dev.dovetail.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would be published, as this build made it: the jars and the POMs of runtime, processor, tools and BOM. */
class ReleaseTest {
    private static final String JAVAPOET = "com/palantir/javapoet/";
    private static final String SHADED = "dev/dovetail/processor/shaded/javapoet/";

    static List<Jar> jars() {
        return List.of(new Jar("runtime", ""), new Jar("runtime", "-sources"), new Jar("runtime", "-javadoc"),
                new Jar("processor", ""), new Jar("processor", "-sources"), new Jar("processor", "-javadoc"),
                new Jar("tools", ""), new Jar("tools", "-sources"), new Jar("tools", "-javadoc"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyJarHoldsTheLicenseAndTheNotice(Jar jar) throws IOException {
        assertThat(jar.text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("..", "LICENSE")));
        assertThat(jar.text("META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("..", "NOTICE")));
    }

    /** A file that is dated by its build, or named twice, would make two builds differ. */
    @ParameterizedTest
    @MethodSource("jars")
    void everyFileHasTheDateOfTheVersion(Jar jar) throws IOException {
        Set<String> names = new HashSet<>();
        Set<LocalDateTime> dates = new TreeSet<>();
        jar.entries(entry -> {
            assertThat(names.add(entry.getName())).as(entry.getName()).isTrue();
            // JavaPoet's files keep the date of its own jar.
            if (!entry.getName().startsWith("dev/dovetail/processor/shaded/")) {
                dates.add(entry.getTimeLocal());
            }
        });
        assertThat(dates).hasSize(1);
        assertThat(dates.iterator().next()).isEqualTo(timestamp());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void eachClassHasItsSource(String module) throws IOException {
        Set<String> sources = new Jar(module, "-sources").names();
        Set<String> missing = new Jar(module, "").names().stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith(SHADED))
                .map(name -> name.replaceFirst("(\\$.*)?\\.class$", ".java"))
                .filter(name -> !sources.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    static List<String> modules() {
        return List.of("runtime", "processor", "tools");
    }

    @Test
    void javadocShowsTheExportedPackages() throws IOException {
        assertThat(new Jar("runtime", "-javadoc").text("element-list").lines())
                .contains("module:dev.dovetail.runtime")
                .filteredOn(line -> !line.startsWith("module:"))
                .containsExactlyInAnyOrderElementsOf(new Jar("runtime", "").exports("dev.dovetail.runtime"));
        assertThat(new Jar("processor", "-javadoc").text("element-list").lines())
                .containsExactly("dev.dovetail.processor");
    }

    @Test
    void theProcessorHidesJavaPoetAndNamesIt() throws IOException {
        Jar processor = new Jar("processor", "");
        assertThat(processor.names()).noneMatch(name -> name.startsWith(JAVAPOET))
                .contains(SHADED + "JavaFile.class");
        assertThat(processor.text("META-INF/NOTICE"))
                .contains("com.palantir.javapoet:javapoet", SHADED.replace('/', '.').replaceFirst("\\.$", ""));
    }

    @ParameterizedTest
    @MethodSource("poms")
    void everyPublishedPomSaysWhatMavenCentralAsksFor(Pom pom) {
        assertThat(pom.texts("parent/artifactId")).isEmpty();
        assertThat(pom.text("groupId")).isEqualTo("dev.dovetail");
        assertThat(pom.text("artifactId")).isEqualTo("dovetail-" + pom.module());
        assertThat(pom.text("version")).isEqualTo(Jar.VERSION);
        assertThat(pom.text("name")).startsWith("Dovetail ");
        assertThat(pom.text("description")).isNotBlank();
        assertThat(pom.text("url")).isEqualTo("https://github.com/dovetail-java/dovetail");
        assertThat(pom.text("licenses/license/name")).isEqualTo("Apache-2.0");
        assertThat(pom.text("developers/developer/name")).isEqualTo("Dovetail contributors");
        assertThat(pom.text("scm/url")).isEqualTo("https://github.com/dovetail-java/dovetail");
        assertThat(pom.text("scm/connection")).isEqualTo("scm:git:https://github.com/dovetail-java/dovetail.git");
        assertThat(pom.whole()).doesNotContain("${revision}", "${changelist}");
    }

    static List<Pom> poms() {
        return Stream.of("bom", "runtime", "processor", "tools").map(Pom::published).toList();
    }

    @Test
    void thePomsNameNoDependencyThatUsersNeedNot() {
        assertThat(poms()).extracting(pom -> pom.texts("dependencies/dependency/artifactId"))
                .containsExactly(List.of(), List.of("jspecify"),
                        List.of("dovetail-runtime", "auto-service-annotations"),
                        List.of("dovetail-runtime", "dovetail-processor", "jspecify"));
        assertThat(poms().get(2).texts("dependencies/dependency/scope")).containsExactly("compile", "provided");
        assertThat(poms().get(0).texts("dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactly("dovetail-runtime", "dovetail-processor", "dovetail-tools", "dovetail-dialect-tests",
                        "dovetail-jackson", "dovetail-spring-boot-starter", "dovetail-validation",
                        "dovetail-spring-boot-starter-test");
        assertThat(poms().get(0).texts("dependencyManagement/dependencies/dependency/version"))
                .containsOnly("${project.version}");
    }

    private static LocalDateTime timestamp() {
        String date = Pom.of(".", "pom.xml").text("properties/project.build.outputTimestamp");
        return LocalDateTime.parse(date.replaceFirst("Z$", ""));
    }
}
