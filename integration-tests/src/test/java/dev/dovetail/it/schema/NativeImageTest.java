package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The metadata of a schema for native images has what the schema reads at run time. */
class NativeImageTest {
    /** Loads the schema's own class, and notes the resources that it asks for. */
    private static final class Watching extends URLClassLoader {
        private final Set<String> asked = new TreeSet<>();
        private final String type;

        Watching(String type, URL place) {
            super(new URL[] {place}, Watching.class.getClassLoader());
            this.type = type;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(type) && findLoadedClass(name) == null ? findClass(name) : super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            asked.add(name);
            return super.getResource(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            asked.add(name);
            return super.getResourceAsStream(name);
        }
    }

    private static String metadata(String schema) throws IOException {
        try (InputStream in = NativeImageTest.class.getResourceAsStream(
                "/META-INF/native-image/dev.dovetail/" + schema + "/reachability-metadata.json")) {
            assertThat(in).as(schema).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void containsEachScriptThatIsRead() throws Exception {
        Class<?> home = dev.dovetail.it.docs.DocsSchema.class;
        List<String> globs = Pattern.compile("\\{\"glob\": \"([^\"]+)\"\\}").matcher(metadata("dev.dovetail.it.docs.Docs"))
                .results().map(found -> found.group(1)).toList();
        assertThat(globs).isNotEmpty();
        try (Watching loader = new Watching(home.getName(), home.getProtectionDomain().getCodeSource().getLocation())) {
            Class<?> type = loader.loadClass(home.getName());
            assertThat(type.getClassLoader()).isSameAs(loader);
            Object schema = type.getField("SCHEMA").get(null);
            for (String script : List.of("create", "drop")) {
                Method method = schema.getClass().getMethod(script, Dialect.class);
                for (Dialect dialect : List.of(Dialects.h2(), Dialects.postgresql(), Dialects.sqlite())) {
                    method.invoke(schema, dialect);
                }
            }
            assertThat(loader.asked).contains("META-INF/dovetail/dev.dovetail.it.docs.Docs/h2.sql",
                    "META-INF/dovetail/dev.dovetail.it.docs.Docs/postgresql-drop.sql").allSatisfy(name ->
                    assertThat(globs).anyMatch(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob)
                            .matches(Path.of(name))));
        }
    }
}
