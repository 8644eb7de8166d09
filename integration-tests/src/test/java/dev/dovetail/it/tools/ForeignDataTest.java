package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of two data sets that others have published. */
class ForeignDataTest {
    @TempDir
    private Path folder;

    @Test
    void mapsTheMusicStore() {
        CompiledEntities music = CompiledEntities.of(source("jdbc:hsqldb:res:chinook", "CHINOOK"), folder);
        assertThat(music.report().findings()).isEmpty();
        assertThat(music.schema().types()).hasSize(10);
        assertThat(music.schema().validate(music.database())).isEmpty();
        SmokeTest smoke = new SmokeTest(music).run();
        assertThat(smoke.empty()).isEmpty();
        assertThat(smoke.neighbours()).isGreaterThan(100);
    }

    @Test
    void mapsTheGrocery() {
        CompiledEntities grocery = CompiledEntities.of(Foodmart.create(), folder);
        assertThat(grocery.schema().types()).hasSize(14);
        assertThat(grocery.report().findings()).hasSize(23)
                .allSatisfy(finding -> assertThat(finding.toString()).contains("no entity, because this table has no "
                        + "key. Add a primary key, or name the columns that identify a row: --key "));
        assertThat(grocery.schema().validate(grocery.database())).isEmpty();
        SmokeTest smoke = new SmokeTest(grocery).run();
        assertThat(smoke.rows()).isGreaterThan(30);
    }

    private static DataSource source(String url, String user) {
        JDBCDataSource source = new JDBCDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }
}
