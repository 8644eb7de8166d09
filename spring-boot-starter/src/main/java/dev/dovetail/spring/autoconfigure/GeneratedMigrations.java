package dev.dovetail.spring.autoconfigure;

import dev.dovetail.session.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Lets Flyway find the migrations that {@code -Adovetail.flyway} generates: one folder for each database, with the same
 * versions in each. Flyway's default location contains all folders, which it refuses.
 */
final class GeneratedMigrations {
    private static final String HOME = "db/migration";

    private GeneratedMigrations() {}

    /** Narrows the default location to the folder of the database, unless the application has migrations beside it. */
    static void locate(FluentConfiguration configuration) {
        Location[] locations = configuration.getLocations();
        if (locations.length != 1 || !locations[0].toString().equals("classpath:" + HOME) || exists(HOME + "/*.*")) {
            return;
        }
        if (!exists(HOME + "/*/*.sql")) {
            return;
        }
        String folder = HOME + "/" + Database.of(configuration.getDataSource()).dialect().name();
        if (exists(folder + "/*.sql")) {
            configuration.locations("classpath:" + folder);
        }
    }

    private static boolean exists(String pattern) {
        try {
            for (Resource each : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                if (each.isReadable()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for " + pattern, e);
        }
    }
}
