package dev.dovetail.spring.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.Database;
import dev.dovetail.spring.autoconfigure.DovetailAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionProxy;

/** What the properties of the starter do, in a context of each. */
class AutoConfigurationTest {
    private static ConfigurableApplicationContext start(String database, String... properties) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return new SpringApplicationBuilder(ShopApplication.class).web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    @Test
    void tablesAreCreatedOnceAndComparedLater() {
        start("created").close();
        try (ConfigurableApplicationContext again = start("created")) {
            again.getBean(JdbcTemplate.class).execute("ALTER TABLE authors DROP COLUMN country");
        }
        for (String mode : List.of("create", "validate")) {
            assertThatThrownBy(() -> start("created", "dovetail.schema=" + mode)).rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("differ from the entities of the schema Shop")
                    .hasMessageContaining("country");
        }
        start("created", "dovetail.schema=none").close();
    }

    /** The DDL creates all tables: where some are there, it would fail half way. */
    @Test
    void aTableThatIsMissingBesideOthersIsADifference() {
        start("half").close();
        try (ConfigurableApplicationContext again = start("half", "dovetail.schema=none")) {
            again.getBean(JdbcTemplate.class).execute("DROP TABLE books");
        }
        assertThatThrownBy(() -> start("half", "dovetail.schema=create")).rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("differ from the entities of the schema Shop:\n  - Book (books): the table is missing");
    }

    /** Flyway's generated migrations are found in the folder of the database; the tables are those of the entities. */
    @Test
    void generatedMigrationsArePickedUp() {
        try (ConfigurableApplicationContext context =
                start("migrated", "spring.flyway.enabled=true", "dovetail.schema=validate")) {
            assertThat(context.getBean(JdbcTemplate.class).queryForList(
                    "SELECT \"script\" FROM \"flyway_schema_history\" WHERE \"version\" = '1'", String.class))
                    .singleElement().asString().startsWith("V1");
        }
    }

    @Test
    void statementsAreTimedByKindEntityAndOutcome() {
        try (ConfigurableApplicationContext context = start("timed", "dovetail.statement-timeout=7s")) {
            Catalogue catalogue = context.getBean(Catalogue.class);
            long id = catalogue.add("Ada").id();
            catalogue.change(id, author -> author.books().add(Book.titled("Notes")));
            assertThatThrownBy(() -> catalogue.add("Ada"));
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(timed(meters, "insert", "Author", "SUCCESS")).isOne();
            assertThat(timed(meters, "select", "Author", "SUCCESS")).isOne();
            assertThat(timed(meters, "insert", "Book", "SUCCESS")).isOne();
            assertThat(timed(meters, "insert", "Author", "UniqueViolationException")).isOne();
            assertThat(meters.get("dovetail.rows").tags("kind", "insert", "entity", "Book").counter().count()).isOne();
            spans(context.getBean(ObservationRegistry.class), catalogue, id);
            context.getBean(Database.class).transact(session -> session.add(Author.named("Bob")));
            assertThat(meters.get("dovetail.transaction").tags("outcome", "JOINED").timer().count()).isEqualTo(4);
            assertThat(meters.get("dovetail.transaction").tags("outcome", "COMMITTED").timer().count()).isOne();
            Duration timeout = context.getBean(Database.class).compute(session -> session.statementTimeout());
            assertThat(timeout).isEqualTo(Duration.ofSeconds(7));
            assertThat(health(context)).containsEntry("status", "UP")
                    .containsEntry("details", Map.of("dialect", "h2", "schemas", List.of("Shop")));
        }
    }

    /** A statement is a span of its own, which knows its SQL and ends with it. */
    private static void spans(ObservationRegistry registry, Catalogue catalogue, long id) {
        List<String> heard = new ArrayList<>();
        registry.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStart(Observation.Context context) {
                if (context.getName().equals("dovetail.statements")) {
                    heard.add(context.getContextualName() + " begins");
                }
            }

            @Override
            public void onStop(Observation.Context context) {
                if (context.getName().equals("dovetail.statements")) {
                    heard.add(context.getContextualName() + " ends: "
                            + context.getHighCardinalityKeyValue("sql").getValue().substring(0, 6));
                }
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        catalogue.change(id, author -> { });
        assertThat(heard).containsExactly("select Author begins", "select Author ends: SELECT");
    }

    private static long timed(MeterRegistry meters, String kind, String entity, String outcome) {
        return meters.get("dovetail.statements").tags("kind", kind, "entity", entity, "outcome", outcome)
                .timer().count();
    }

    /** The type of the indicator differs in Spring Boot 4. */
    private static Map<String, Object> health(ConfigurableApplicationContext context) {
        Object indicator = context.getBean("dovetailHealthIndicator");
        try {
            Object health = indicator.getClass().getMethod("health").invoke(indicator);
            Object status = health.getClass().getMethod("getStatus").invoke(health);
            return Map.of("status", status.toString(),
                    "details", health.getClass().getMethod("getDetails").invoke(health));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNativeImageHasWhatIsNeeded() {
        RuntimeHints hints = new RuntimeHints();
        SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                .load(RuntimeHintsRegistrar.class).stream()
                .filter(each -> each.getClass().getPackage() == DovetailAutoConfiguration.class.getPackage())
                .forEach(each -> each.registerHints(hints, getClass().getClassLoader()));
        String sql = "META-INF/dovetail/dev.dovetail.spring.shop.Shop/h2.sql";
        assertThat(ShopSchema.class.getResource("/" + sql)).isNotNull();
        assertThat(RuntimeHintsPredicates.resource().forResource(sql)).accepts(hints);
        assertThat(RuntimeHintsPredicates.proxies().forInterfaces(ConnectionProxy.class)).accepts(hints);
    }
}
