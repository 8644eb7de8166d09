package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for a nested entity may be called wrongly only where nothing else has that name. */
class NestedNamesTest {
    private static final String MODEL = """
            package com.acme;
            import dev.dovetail.annotation.*;
            public interface Model {
                @Entity(table = "users") interface User { @Id @GeneratedValue Long id(); }
            }
            """;
    private static final Pattern REMEDY = Pattern.compile("error: (\\w+): .* Write: (\\w+) \\[NESTED_NAME]");

    @TempDir
    Path folder;

    @Test
    void whatTheMessageSuggestsCompiles() throws IOException {
        String program = """
                package com.acme;
                final class Program {
                    Model.User user = User_.create();
                    UserDao dao(dev.dovetail.session.Session session) { return new UserDao(session); }
                }
                """;
        List<String> said = compile("Program", program);
        assertThat(said).hasSize(2);
        for (String message : said) {
            var found = REMEDY.matcher(message);
            assertThat(found.find()).as(message).isTrue();
            program = program.replaceAll("\\b" + found.group(1) + "\\b", found.group(2));
        }
        assertThat(compile("Program", program)).isEmpty();
    }

    @Test
    void ownNamesStayOnesOwn() throws IOException {
        assertThat(compile("Program", """
                package com.acme;
                final class Program {
                    static final class UserDao { static final String NAME = "dao"; }
                    String of(String User_) { return User_.strip() + UserDao.NAME; }
                }
                """)).isEmpty();
        assertThat(compile("User", """
                package com.acme;
                @dev.dovetail.annotation.Entity public interface User {
                    @dev.dovetail.annotation.Id @dev.dovetail.annotation.GeneratedValue Long id();
                    static User of() { return User_.create(); }
                }
                """)).isEmpty();
    }

    private List<String> compile(String name, String text) throws IOException {
        Path sources = Files.createTempDirectory(folder, "src");
        Files.writeString(sources.resolve("Model.java"), MODEL);
        Files.writeString(sources.resolve(name + ".java"), text);
        return new ArrayList<>(CompilerRun.withProcessors(
                sources, Files.createTempDirectory(folder, "out"), "-Adovetail.advice=off").messages());
    }
}
