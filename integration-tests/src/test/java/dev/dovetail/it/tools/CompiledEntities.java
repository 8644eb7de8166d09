package dev.dovetail.it.tools;

import dev.dovetail.it.compiled.EntityCompiler;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import dev.dovetail.tools.EntityGenerator;
import dev.dovetail.tools.EntityOptions;
import dev.dovetail.tools.GenerationReport;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The entities of a database, generated, compiled by the real processor without a warning, and loaded. */
final class CompiledEntities {
    static final String PACKAGE = "com.acme.shop";

    private final Path folder;
    private final GenerationReport report;
    private final URLClassLoader loader;
    private final Schema schema;
    private final Database database;

    private CompiledEntities(Path folder, GenerationReport report, URLClassLoader loader, DataSource source)
            throws ReflectiveOperationException {
        this.folder = folder;
        this.report = report;
        this.loader = loader;
        this.schema = (Schema) loader.loadClass(PACKAGE + ".ShopSchema").getField("SCHEMA").get(null);
        this.database = Database.of(source);
    }

    static EntityOptions options(Path folder) {
        return new EntityOptions(PACKAGE, folder.resolve("src"), List.of(), List.of(), List.of(), Map.of(), false);
    }

    static CompiledEntities of(DataSource source, Path folder) {
        return of(source, folder, options(folder));
    }

    static CompiledEntities of(DataSource source, Path folder, EntityOptions options) {
        GenerationReport report = EntityGenerator.generate(source, options);
        try {
            return new CompiledEntities(folder, report,
                    EntityCompiler.compile(options.output(), folder.resolve("classes")), source);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(report.toString(), e);
        }
    }

    GenerationReport report() {
        return report;
    }

    Schema schema() {
        return schema;
    }

    Database database() {
        return database;
    }

    Class<?> type(String name) {
        try {
            return loader.loadClass(PACKAGE + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the source of a type. */
    String source(String type) {
        try {
            return Files.readString(folder.resolve("src/com/acme/shop/" + type + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
