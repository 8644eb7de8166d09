package dev.dovetail.sharding;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.shardingsphere.driver.api.yaml.YamlShardingSphereDataSourceFactory;

/** Makes one data source of two, with ShardingSphere-JDBC. */
final class Sharded {
    private Sharded() {}

    /** Returns the data source that looks like one database. Reads the tables of {@code sources}. */
    static DataSource of(Map<String, DataSource> sources) {
        try (InputStream rules = Objects.requireNonNull(Sharded.class.getResourceAsStream("/sharding.yaml"))) {
            return YamlShardingSphereDataSourceFactory.createDataSource(sources, rules.readAllBytes());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
