package dev.dovetail.it.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Nothing of the runtime keeps entities, or what was generated for them, when an application is taken out. */
class ClassLoaderTest {
    private static final int MOST_COLLECTIONS = 60;
    private static final long WAIT_MILLIS = 50;

    /** Loads the entities and the program anew. The runtime is that of the test. */
    private static final class Application extends URLClassLoader {
        Application() {
            super(new URL[] {Program.class.getProtectionDomain().getCodeSource().getLocation()},
                    Program.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("dev.dovetail.it.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    @Test
    void theClassLoaderOfEntitiesCanBeDropped() throws Exception {
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Reference<ClassLoader> application = run(TestDatabase.H2.create(), collected);
        Reference<?> found = null;
        for (int i = 0; i < MOST_COLLECTIONS && found == null; i++) {
            System.gc();
            found = collected.remove(WAIT_MILLIS);
        }
        assertThat(found).isSameAs(application);
    }

    /** Apart from the test, so that no variable holds the program. */
    private static Reference<ClassLoader> run(DataSource source, ReferenceQueue<ClassLoader> collected)
            throws IOException, ReflectiveOperationException {
        try (Application application = new Application()) {
            Class<?> program = application.loadClass(Program.class.getName());
            assertThat(program).isNotSameAs(Program.class);
            @SuppressWarnings("unchecked")
            Consumer<DataSource> work = (Consumer<DataSource>) program.getDeclaredConstructor().newInstance();
            work.accept(source);
            return new PhantomReference<>(application, collected);
        }
    }
}
