package dev.dovetail.maven;

import dev.dovetail.tools.EntityGenerator;
import dev.dovetail.tools.EntityOptions;
import dev.dovetail.tools.JdbcSource;
import dev.dovetail.tools.UsageException;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities of the tables of a database. A file that was edited stays, and its new version is written beside it.
 */
@Mojo(name = "entities", requiresProject = false, requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class EntitiesMojo extends DatabaseMojo {
    /** The package of the entities. */
    @Parameter(property = "package")
    private @Nullable String packageName;

    /** The folder of sources. */
    @Parameter(property = "output", defaultValue = "${project.basedir}/src/main/java")
    private @Nullable File output;

    /** The schemas of the database; by default that of the connection. */
    @Parameter(property = "schema")
    private @Nullable List<String> schemas;

    /** The patterns of the tables, for example {@code film*}; by default all. */
    @Parameter(property = "tables")
    private @Nullable List<String> tables;

    /** The patterns of the tables to leave out. */
    @Parameter(property = "exclude")
    private @Nullable List<String> exclude;

    /** What identifies the rows of views and of tables without a key, for example {@code film_list=fid}. */
    @Parameter(property = "keys")
    private @Nullable List<String> keys;

    /** Whether checks like {@code status IN ('new', 'paid')} become enums. */
    @Parameter(property = "checkEnums", defaultValue = "false")
    private boolean checkEnums;

    /** For Maven. */
    public EntitiesMojo() {}

    @Override
    void run(JdbcSource source, ClassLoader loader) {
        if (packageName == null || packageName.isBlank()) {
            throw new UsageException("The package is missing. Write: -Dpackage=com.acme.shop");
        }
        File folder = output == null ? new File("src/main/java") : output;
        EntityOptions options = new EntityOptions(packageName, folder.toPath(), orEmpty(schemas), orEmpty(tables),
                orEmpty(exclude), EntityOptions.keys(orEmpty(keys)), checkEnums);
        EntityGenerator.generate(source, options).toString().lines().forEach(getLog()::info);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
